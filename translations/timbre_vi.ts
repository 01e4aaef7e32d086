<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>RecentDialog</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Chưa mở tệp nào</translation>
    </message>
    <message>
        <source>All recent files…</source>
        <translation>Tất cả tệp gần đây…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A voice studio: speak, listen, transcribe.</source>
        <translation>Phòng thu giọng nói: đọc, nghe, chép lời.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Giữ mọi thứ trong thư mục này.</translation>
    </message>
    <message>
        <source>Read settings from this file.</source>
        <translation>Đọc cài đặt từ tệp này.</translation>
    </message>
    <message>
        <source>Recordings to transcribe or texts to speak.</source>
        <translation>Bản ghi âm cần chép lời hoặc văn bản cần đọc.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ActionModel</name>
    <message>
        <source>Action</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Phím</translation>
    </message>
</context>
<context>
    <name>timbre::ui::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip; %1 says what the button does, %2 is its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>timbre::ui::Advice</name>
    <message>
        <source>Turn codes into sound in longer pieces</source>
        <translation>Chuyển mã thành âm thanh theo từng phần dài hơn</translation>
    </message>
    <message>
        <source>%1 of the time goes into turning codes into sound.</source>
        <translation>%1 thời gian dành cho việc chuyển mã thành âm thanh.</translation>
    </message>
    <message>
        <source>Speak longer sentences at once: join short ones in the text.</source>
        <translation>Đọc mỗi lần những câu dài hơn: nối các câu ngắn trong văn bản.</translation>
    </message>
    <message>
        <source>Render into a file instead of playing at once, where the first sound may wait.</source>
        <translation>Tổng hợp vào tệp thay vì phát ngay, nếu âm đầu tiên có thể đến chậm hơn.</translation>
    </message>
    <message>
        <source>Compute in bf16</source>
        <translation>Tính toán bằng bf16</translation>
    </message>
    <message>
        <source>%1 of the time goes into single steps of the language model, which wait for its weights; in bf16 they are half as large.</source>
        <translation>%1 thời gian dành cho các bước đơn lẻ của mô hình ngôn ngữ, vốn phải chờ trọng số; với bf16, trọng số chỉ nhỏ bằng một nửa.</translation>
    </message>
    <message>
        <source>Set the precision of models to bf16.</source>
        <translation>Đặt độ chính xác của mô hình thành bf16.</translation>
    </message>
    <message>
        <source>Listen to a sentence that you know.</source>
        <translation>Nghe một câu mà bạn đã quen.</translation>
    </message>
    <message>
        <source>Keep the model in memory</source>
        <translation>Giữ mô hình trong bộ nhớ</translation>
    </message>
    <message>
        <source>%1 of the time goes into loading; an unused model leaves the memory after %2.</source>
        <translation>%1 thời gian dành cho việc nạp; mô hình không dùng sẽ rời khỏi bộ nhớ sau %2.</translation>
    </message>
    <message>
        <source>Let models stay in memory for an hour, or pin this one on the Models screen.</source>
        <translation>Cho mô hình ở lại bộ nhớ một giờ, hoặc giữ mô hình này trong bộ nhớ ở màn hình “Mô hình”.</translation>
    </message>
    <message>
        <source>Send jobs together</source>
        <translation>Gửi các tác vụ cùng nhau</translation>
    </message>
    <message>
        <source>%1 of the time is waiting for other jobs, more than running.</source>
        <translation>%1 thời gian là chờ các tác vụ khác, nhiều hơn thời gian chạy.</translation>
    </message>
    <message>
        <source>Join short texts into one job, so that the model is prepared once.</source>
        <translation>Gộp các văn bản ngắn thành một tác vụ để mô hình chỉ phải chuẩn bị một lần.</translation>
    </message>
    <message>
        <source>Give what somebody waits for the priority of interactive jobs.</source>
        <translation>Đặt mức ưu tiên của tác vụ tương tác cho những gì có người đang chờ.</translation>
    </message>
    <message>
        <source>Let the voice be read once</source>
        <translation>Chỉ xử lý giọng một lần</translation>
    </message>
    <message>
        <source>%1 of the time goes into reading the prompt before the first sound.</source>
        <translation>%1 thời gian dành cho việc xử lý lời nhắc trước âm đầu tiên.</translation>
    </message>
    <message>
        <source>Save the voice: what its model makes of its recording is then kept.</source>
        <translation>Lưu giọng: kết quả mô hình rút ra từ bản ghi âm của giọng sẽ được giữ lại.</translation>
    </message>
    <message>
        <source>Use a shorter recording; more than 15 s seldom helps.</source>
        <translation>Dùng bản ghi âm ngắn hơn; dài quá 15 giây hiếm khi có ích.</translation>
    </message>
    <message>
        <source>Leave more memory free</source>
        <translation>Để trống nhiều bộ nhớ hơn</translation>
    </message>
    <message>
        <source>%1 of %2 are in use: models are dropped and loaded again.</source>
        <translation>Đã dùng %1 trên %2: mô hình bị gỡ rồi phải nạp lại.</translation>
    </message>
    <message>
        <source>Use a smaller model, or one model at a time.</source>
        <translation>Dùng mô hình nhỏ hơn, hoặc mỗi lần chỉ một mô hình.</translation>
    </message>
    <message>
        <source>Compute with as many threads as there are cores</source>
        <translation>Tính toán với số luồng bằng số lõi</translation>
    </message>
    <message>
        <source>Threads that compute: %1. Cores of the processor: %2.</source>
        <translation>Số luồng tính toán: %1. Số lõi của bộ xử lý: %2.</translation>
    </message>
    <message>
        <source>Let the number of threads follow the machine.</source>
        <translation>Để số luồng tự theo máy.</translation>
    </message>
    <message>
        <source>Leave the power saver</source>
        <translation>Tắt chế độ tiết kiệm điện</translation>
    </message>
    <message>
        <source>The processor is told to save power.</source>
        <translation>Bộ xử lý đang được yêu cầu tiết kiệm điện.</translation>
    </message>
    <message>
        <source>Choose the balanced or the fast power mode of the desktop.</source>
        <translation>Chọn chế độ nguồn cân bằng hoặc hiệu năng cao của máy.</translation>
    </message>
    <message>
        <source>Connect the computer to the mains, and measure it again.</source>
        <translation>Cắm máy tính vào nguồn điện rồi đo lại.</translation>
    </message>
    <message>
        <source>Compute in bf16, which halves the weights.</source>
        <translation>Tính toán bằng bf16 để giảm một nửa trọng số.</translation>
    </message>
    <message>
        <source>Little effort</source>
        <translation>Ít công sức</translation>
    </message>
    <message>
        <source>Some effort</source>
        <translation>Công sức vừa phải</translation>
    </message>
    <message>
        <source>Much effort</source>
        <translation>Nhiều công sức</translation>
    </message>
    <message>
        <source>No risk</source>
        <translation>Không rủi ro</translation>
    </message>
    <message>
        <source>Small risk</source>
        <translation>Rủi ro nhỏ</translation>
    </message>
    <message>
        <source>Some risk</source>
        <translation>Có rủi ro</translation>
    </message>
    <message>
        <source>Open Speak</source>
        <translation>Mở “Đọc”</translation>
    </message>
    <message>
        <source>Open Voices</source>
        <translation>Mở “Giọng”</translation>
    </message>
    <message>
        <source>Open Models</source>
        <translation>Mở “Mô hình”</translation>
    </message>
    <message>
        <source>Open “This computer”</source>
        <translation>Mở “Máy tính này”</translation>
    </message>
</context>
<context>
    <name>timbre::ui::AdviceCard</name>
    <message>
        <source>Saves memory or waiting, not computing</source>
        <translation>Giảm bộ nhớ hoặc thời gian chờ, không giảm tính toán</translation>
    </message>
    <message>
        <source>Estimate: %1 × as fast, a job in %2</source>
        <extracomment>%1 is a number such as 1.4, %2 a duration</extracomment>
        <translation>Ước tính: nhanh gấp %1 lần, một tác vụ mất %2</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 with it (medians of %4 runs each, p = %5).</source>
        <extracomment>%1 is what was measured, %2 and %3 values before and after, %4 a number of runs, %5 a probability</extracomment>
        <translation>%1: trước là %2, khi áp dụng là %3 (trung vị của %4 lần chạy mỗi bên, p = %5).</translation>
    </message>
    <message>
        <source>It helped: %1 × as fast. %2</source>
        <extracomment>%1 is a number such as 1.4, %2 a sentence with the measured numbers</extracomment>
        <translation>Có tác dụng: nhanh gấp %1 lần. %2</translation>
    </message>
    <message>
        <source>It made jobs slower. %1</source>
        <extracomment>%1 is a sentence with the measured numbers</extracomment>
        <translation>Làm tác vụ chậm đi. %1</translation>
    </message>
    <message>
        <source>It made no difference that can be told from chance. %1</source>
        <translation>Không có khác biệt nào phân biệt được với ngẫu nhiên. %1</translation>
    </message>
    <message>
        <source>Too few runs to tell. %1</source>
        <translation>Quá ít lần chạy để kết luận. %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A recommendation; %1 is its place in the order, %2 its title</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Runs that were measured</source>
        <translation>Số lần chạy đã đo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A button for screen readers: what it does, and the title of the recommendation
----------
A setting and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try and measure</source>
        <translation>Thử và đo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Để như cũ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Measures the settings in force and “%1”, in turns</source>
        <extracomment>%1 is a setting and its value</extracomment>
        <translation>Đo xen kẽ cài đặt đang áp dụng và “%1”</translation>
    </message>
    <message>
        <source>Getting ready to measure…</source>
        <translation>Đang chuẩn bị đo…</translation>
    </message>
    <message>
        <source>Measuring with and without “%1”: run %2 of %3</source>
        <extracomment>%1 is a setting and its value, %2 of %3 a run of so many</extracomment>
        <translation>Đang đo khi có và không có “%1”: lần chạy %2 trên %3</translation>
    </message>
    <message>
        <source>“%1” takes effect at the next start.</source>
        <extracomment>%1 is a setting and its value</extracomment>
        <translation>“%1” có hiệu lực từ lần khởi động sau.</translation>
    </message>
    <message>
        <source>“%1” is in force.</source>
        <translation>“%1” đang có hiệu lực.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::AdviceTab</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>An engine and what it did: &quot;Whisper tiny · transcribe&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Real-time factor %1, wanted %2: %3 too much. It must become %4 × as fast.</source>
        <translation>Hệ số thời gian thực %1, mong muốn %2: vượt %3. Cần nhanh gấp %4 lần.</translation>
    </message>
    <message>
        <source>Real-time factor %1, wanted %2: reached.</source>
        <translation>Hệ số thời gian thực %1, mong muốn %2: đã đạt.</translation>
    </message>
    <message>
        <source>The bench is measuring something else.</source>
        <translation>Đang đo hiệu năng cho việc khác.</translation>
    </message>
    <message>
        <source>Nothing was measured. The run on the Bench tab says why.</source>
        <translation>Chưa đo được gì. Lần chạy trong “Đo hiệu năng” cho biết lý do.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Lời khuyên</translation>
    </message>
    <message>
        <source>Nothing stands out: no rule has anything to recommend for these jobs.</source>
        <translation>Không có gì nổi bật: không quy tắc nào có khuyến nghị cho các tác vụ này.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Khuyến nghị</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>Thời gian dành cho việc gì</translation>
    </message>
    <message>
        <source>Engine or recogniser</source>
        <translation>Bộ máy hoặc bộ nhận dạng</translation>
    </message>
    <message>
        <source>Wanted real-time factor</source>
        <translation>Hệ số thời gian thực mong muốn</translation>
    </message>
    <message>
        <source>Seconds of computing for each second of sound; less is faster</source>
        <translation>Số giây tính toán cho mỗi giây âm thanh; càng nhỏ càng nhanh</translation>
    </message>
    <message>
        <source>Target RTF </source>
        <extracomment>Before a number: the real-time factor that is wanted</extracomment>
        <translation>RTF mục tiêu </translation>
    </message>
    <message>
        <source>Measure this computer…</source>
        <translation>Đo máy tính này…</translation>
    </message>
    <message>
        <source>How soon each model starts here, how fast it is and what it takes</source>
        <translation>Mỗi mô hình trên máy này khởi động sau bao lâu, nhanh đến đâu và tốn bao nhiêu bộ nhớ</translation>
    </message>
    <message>
        <source>No job was measured yet</source>
        <translation>Chưa đo tác vụ nào</translation>
    </message>
    <message>
        <source>Once something was spoken or transcribed, this shows where its time went and what would make it faster.</source>
        <translation>Sau khi có gì đó được đọc hoặc chép lời, phần này cho biết thời gian dành cho việc gì và cách làm cho nhanh hơn.</translation>
    </message>
    <message>
        <source>Speak something</source>
        <translation>Đọc văn bản</translation>
    </message>
</context>
<context>
    <name>timbre::ui::AlertModel</name>
    <message>
        <source>Closed</source>
        <translation>Đã đóng</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: Warning, Critical …; %2: what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>máy này</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến</translation>
    </message>
</context>
<context>
    <name>timbre::ui::AlertNotices</name>
    <message>
        <source>Something needs attention</source>
        <translation>Có vấn đề cần chú ý</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts are open</source>
        <translation>
            <numerusform>Có %n cảnh báo đang mở</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::AlertRules</name>
    <message>
        <source>below %1</source>
        <extracomment>A limit: &quot;below 5 GB&quot;, &quot;above 90 %&quot;</extracomment>
        <translation>dưới %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>trên %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Headings of a table: name of a rule, its limit, how long it is broken before an alert, on or off</extracomment>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Mở khi</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Giới hạn</translation>
    </message>
    <message>
        <source>Seconds until an alert opens</source>
        <translation>Số giây trước khi mở cảnh báo</translation>
    </message>
    <message>
        <source>after </source>
        <extracomment>Before a number of seconds: how long a rule is broken before an alert opens</extracomment>
        <translation>sau </translation>
    </message>
    <message>
        <source> s</source>
        <translation> giây</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Về mặc định</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a rule is broken before an alert opens</extracomment>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>ngay lập tức</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>State of a rule that somebody changed; %1: On or Off</extracomment>
        <translation>%1, đã thay đổi</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1: bật</translation>
    </message>
    <message>
        <source>below </source>
        <translation>dưới </translation>
    </message>
    <message>
        <source>above </source>
        <translation>trên </translation>
    </message>
</context>
<context>
    <name>timbre::ui::Alerts</name>
    <message>
        <source>Slower than usual</source>
        <translation>Chậm hơn bình thường</translation>
    </message>
    <message>
        <source>The middle one of the last ten jobs took longer per second of sound than the baseline says.</source>
        <translation>Tính theo trung vị, mười tác vụ gần nhất mất nhiều thời gian cho mỗi giây âm thanh hơn mốc so sánh.</translation>
    </message>
    <message>
        <source>Close other programs that compute, look at the processor&apos;s temperature, and compare the runs. If it is meant to be so, choose a new baseline.</source>
        <translation>Đóng các chương trình khác đang tính toán, xem nhiệt độ bộ xử lý và so sánh các lần chạy. Nếu mức này là chủ ý, hãy chọn mốc so sánh mới.</translation>
    </message>
    <message>
        <source>One job was much slower</source>
        <translation>Một tác vụ chậm hơn nhiều</translation>
    </message>
    <message>
        <source>One of the last ten jobs took far longer per second of sound than the baseline says.</source>
        <translation>Một trong mười tác vụ gần nhất mất nhiều thời gian cho mỗi giây âm thanh hơn hẳn mốc so sánh.</translation>
    </message>
    <message>
        <source>Open the job&apos;s stages under Runs: a long queue, loading or writing has another reason than slow computing.</source>
        <translation>Mở các giai đoạn của tác vụ trong “Lần chạy”: chờ trong hàng đợi, nạp hoặc ghi lâu có nguyên nhân khác với tính toán chậm.</translation>
    </message>
    <message>
        <source>Speed varies</source>
        <translation>Tốc độ dao động</translation>
    </message>
    <message>
        <source>The speed of the last ten jobs varies so much that comparisons say little.</source>
        <translation>Tốc độ của mười tác vụ gần nhất dao động nhiều đến mức việc so sánh ít có ý nghĩa.</translation>
    </message>
    <message>
        <source>Keep the machine quiet while you measure, and use the same number of threads.</source>
        <translation>Không để máy làm việc khác trong khi đo và dùng cùng số luồng.</translation>
    </message>
    <message>
        <source>Many jobs fail</source>
        <translation>Nhiều tác vụ thất bại</translation>
    </message>
    <message>
        <source>More than every tenth job of the last five minutes failed.</source>
        <translation>Hơn một phần mười số tác vụ trong năm phút gần nhất đã thất bại.</translation>
    </message>
    <message>
        <source>Open the last failed job: its error says what to do.</source>
        <translation>Mở tác vụ thất bại gần nhất: lỗi của tác vụ cho biết cần làm gì.</translation>
    </message>
    <message>
        <source>Some jobs fail</source>
        <translation>Một số tác vụ thất bại</translation>
    </message>
    <message>
        <source>More than one in a hundred jobs of the last hour failed.</source>
        <translation>Hơn một phần trăm số tác vụ trong giờ gần nhất đã thất bại.</translation>
    </message>
    <message>
        <source>Look at the errors of the last hour and at the log.</source>
        <translation>Xem các lỗi trong giờ gần nhất và xem nhật ký.</translation>
    </message>
    <message>
        <source>Few sentences come from the cache</source>
        <translation>Ít câu được lấy từ bộ đệm</translation>
    </message>
    <message>
        <source>Of the sentences of the last five minutes, few had been spoken before. New texts do that; a cache that is too small does, too.</source>
        <translation>Trong số các câu của năm phút gần nhất, ít câu đã được đọc trước đó. Nguyên nhân có thể là văn bản mới, hoặc bộ đệm quá nhỏ.</translation>
    </message>
    <message>
        <source>Give the cache more room in the settings if the same texts are spoken again and again.</source>
        <translation>Tăng dung lượng bộ đệm trong cài đặt nếu cùng những văn bản được đọc đi đọc lại.</translation>
    </message>
    <message>
        <source>Memory grows</source>
        <translation>Bộ nhớ tăng dần</translation>
    </message>
    <message>
        <source>The program needed more memory with each of the last fifty jobs, with the same models loaded.</source>
        <translation>Chương trình cần thêm bộ nhớ sau mỗi tác vụ trong năm mươi tác vụ gần nhất, dù các mô hình đã nạp vẫn như cũ.</translation>
    </message>
    <message>
        <source>Start the program again and report what it was doing.</source>
        <translation>Khởi động lại chương trình và báo cáo chương trình đang làm gì lúc đó.</translation>
    </message>
    <message>
        <source>Memory grows a little</source>
        <translation>Bộ nhớ tăng nhẹ</translation>
    </message>
    <message>
        <source>The program needed a little more memory with each of the last fifty jobs.</source>
        <translation>Chương trình cần thêm một ít bộ nhớ sau mỗi tác vụ trong năm mươi tác vụ gần nhất.</translation>
    </message>
    <message>
        <source>Watch it under Trends; it should come to an end.</source>
        <translation>Theo dõi trong “Xu hướng”; mức tăng này rồi phải dừng lại.</translation>
    </message>
    <message>
        <source>Processor is busy</source>
        <translation>Bộ xử lý đang bận</translation>
    </message>
    <message>
        <source>The processor has been busy for a minute. Speech that is computed does that.</source>
        <translation>Bộ xử lý đã bận suốt một phút. Việc tổng hợp lời đọc gây ra điều đó.</translation>
    </message>
    <message>
        <source>Use fewer threads in the settings if other programs suffer.</source>
        <translation>Giảm số luồng trong cài đặt nếu các chương trình khác bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>Memory is nearly full</source>
        <translation>Bộ nhớ gần đầy</translation>
    </message>
    <message>
        <source>Programs have used nearly all of the machine&apos;s memory for a minute.</source>
        <translation>Các chương trình đã dùng gần hết bộ nhớ của máy suốt một phút.</translation>
    </message>
    <message>
        <source>Unload models, limit the memory for models in the settings, or close other programs.</source>
        <translation>Gỡ mô hình khỏi bộ nhớ, giới hạn bộ nhớ cho mô hình trong cài đặt, hoặc đóng các chương trình khác.</translation>
    </message>
    <message>
        <source>Graphics card waits</source>
        <translation>Card đồ họa phải chờ</translation>
    </message>
    <message>
        <source>The graphics card has little to do although jobs wait.</source>
        <translation>Card đồ họa có ít việc để làm dù có tác vụ đang chờ.</translation>
    </message>
    <message>
        <source>Let several sentences be computed at once, or look for the stage that holds the jobs up.</source>
        <translation>Cho tính nhiều câu cùng lúc, hoặc tìm giai đoạn làm chậm các tác vụ.</translation>
    </message>
    <message>
        <source>Disk space is short</source>
        <translation>Sắp hết chỗ trên đĩa</translation>
    </message>
    <message>
        <source>The disk with the data folder is nearly full.</source>
        <translation>Đĩa chứa thư mục dữ liệu gần đầy.</translation>
    </message>
    <message>
        <source>Empty the trash and the cache, remove models, or move the data folder.</source>
        <translation>Dọn sạch thùng rác và bộ đệm, xóa mô hình, hoặc di chuyển thư mục dữ liệu.</translation>
    </message>
    <message>
        <source>Disk is filling up</source>
        <translation>Đĩa đang đầy dần</translation>
    </message>
    <message>
        <source>Most of the disk with the data folder is in use.</source>
        <translation>Phần lớn dung lượng của đĩa chứa thư mục dữ liệu đã được dùng.</translation>
    </message>
    <message>
        <source>Cache is nearly full</source>
        <translation>Bộ đệm gần đầy</translation>
    </message>
    <message>
        <source>The cache of finished sentences has nearly reached its limit; the oldest will go.</source>
        <translation>Bộ đệm chứa các câu đã xong gần chạm giới hạn; những câu cũ nhất sẽ bị xóa.</translation>
    </message>
    <message>
        <source>Give the cache more room in the settings, or clear it.</source>
        <translation>Tăng dung lượng bộ đệm trong cài đặt, hoặc xóa bộ đệm.</translation>
    </message>
    <message>
        <source>Playback stuttered</source>
        <translation>Phát bị ngắt tiếng</translation>
    </message>
    <message>
        <source>In the last five minutes the sound device waited for sound that did not come in time.</source>
        <translation>Trong năm phút gần nhất, thiết bị âm thanh đã phải chờ âm thanh không đến kịp.</translation>
    </message>
    <message>
        <source>Choose a longer latency in the sound settings, or close programs that compute.</source>
        <translation>Chọn độ trễ dài hơn trong cài đặt âm thanh, hoặc đóng các chương trình đang tính toán.</translation>
    </message>
    <message>
        <source>Live text lags behind</source>
        <translation>Văn bản trực tiếp bị chậm</translation>
    </message>
    <message>
        <source>The recogniser does not keep up with the recording.</source>
        <translation>Bộ nhận dạng không theo kịp việc ghi âm.</translation>
    </message>
    <message>
        <source>Choose a smaller recogniser for live text. Nothing is lost: the rest is heard after the end.</source>
        <translation>Chọn bộ nhận dạng nhỏ hơn cho văn bản trực tiếp. Không mất gì: phần còn lại được nhận dạng sau khi kết thúc.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Nghiêm trọng</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a number; %2: its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2, limit %3</source>
        <extracomment>%1: what is wrong; %2, %3: measured and allowed, with units</extracomment>
        <translation>%1: %2, giới hạn %3</translation>
    </message>
    <message>
        <source>%1 (%2): %3, limit %4</source>
        <extracomment>%1: what is wrong; %2: name of a model; %3, %4: measured and allowed, with units</extracomment>
        <translation>%1 (%2): %3, giới hạn %4</translation>
    </message>
</context>
<context>
    <name>timbre::ui::AlertsTab</name>
    <message>
        <source>Which alerts</source>
        <translation>Cảnh báo nào</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>Cảnh báo đang mở</translation>
    </message>
    <message>
        <source>Open and past alerts</source>
        <translation>Cảnh báo đang mở và đã qua</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Says that you have seen it; it closes by itself when its reason is gone</source>
        <translation>Cho biết bạn đã xem; cảnh báo tự đóng khi nguyên nhân không còn</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>There was no alert yet. An alert opens when one of the rules below is broken for its time.</source>
        <translation>Chưa có cảnh báo nào. Cảnh báo mở khi một quy tắc bên dưới bị vi phạm đủ thời gian của quy tắc đó.</translation>
    </message>
    <message>
        <source>No alert is open. An alert opens when one of the rules below is broken for its time.</source>
        <translation>Không có cảnh báo nào đang mở. Cảnh báo mở khi một quy tắc bên dưới bị vi phạm đủ thời gian của quy tắc đó.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::AudioCard</name>
    <message>
        <source>The test tone cannot be played.</source>
        <translation>Không phát được âm thử.</translation>
    </message>
    <message>
        <source>Look for devices</source>
        <translation>Tìm thiết bị</translation>
    </message>
    <message>
        <source>Loudspeakers</source>
        <translation>Loa</translation>
    </message>
    <message>
        <source>A tone of one second at −18 dBFS. It stops what is playing.</source>
        <translation>Âm thử dài một giây ở −18 dBFS. Âm này làm dừng nội dung đang phát.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Trái</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Cả hai</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Phải</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrô</translation>
    </message>
    <message>
        <source>Nothing is recorded: only the level is shown.</source>
        <translation>Không ghi âm gì cả, chỉ hiện mức âm.</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Mức âm của micrô</translation>
    </message>
    <message>
        <source>Check the microphone</source>
        <translation>Kiểm tra micrô</translation>
    </message>
    <message>
        <source>Dropouts</source>
        <translation>Ngắt tiếng</translation>
    </message>
    <message>
        <source>Count from now</source>
        <translation>Đếm lại từ đầu</translation>
    </message>
    <message>
        <source>Say something…</source>
        <translation>Hãy nói gì đó…</translation>
    </message>
    <message>
        <source>No microphone can be opened. Connect one or choose another input device.</source>
        <translation>Không mở được micrô nào. Kết nối micrô hoặc chọn thiết bị đầu vào khác.</translation>
    </message>
    <message>
        <source>%1 is open but silent. Raise its level, or choose another one.</source>
        <extracomment>%1 is the name of a microphone</extracomment>
        <translation>%1 đang mở nhưng không có tiếng. Tăng mức âm của micrô này hoặc chọn micrô khác.</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <extracomment>%1 is the name of a microphone</extracomment>
        <translation>%1 hoạt động tốt.</translation>
    </message>
    <message>
        <source>Playing was late %1 times, recording lost %2 blocks.</source>
        <extracomment>%1 and %2 are counts</extracomment>
        <translation>Phát bị trễ %1 lần, ghi âm mất %2 khối.</translation>
    </message>
    <message>
        <source>The output device is closed while nothing plays. Raise the buffer if dropouts are counted.</source>
        <translation>Thiết bị đầu ra được đóng khi không phát gì. Tăng vùng đệm nếu số lần ngắt tiếng tăng lên.</translation>
    </message>
    <message>
        <source>%1 runs with a delay of %2 ms. Raise the buffer if dropouts are counted.</source>
        <translation>%1 chạy với độ trễ %2 ms. Tăng vùng đệm nếu số lần ngắt tiếng tăng lên.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Sao chép chi tiết</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Tìm hiểu thêm</translation>
    </message>
    <message>
        <source>Learn more about: %1</source>
        <extracomment>%1 is the sentence of the error</extracomment>
        <translation>Tìm hiểu thêm: %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::Bench</name>
    <message>
        <source>Speak</source>
        <translation>Đọc</translation>
    </message>
    <message>
        <source>Copied voice</source>
        <translation>Giọng sao chép</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Chép lời</translation>
    </message>
    <message>
        <source>Models in memory</source>
        <translation>Mô hình trong bộ nhớ</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Bộ đệm</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Âm thanh</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>Known recordings</source>
        <translation>Bản ghi âm chuẩn</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Nhiều tác vụ cùng lúc</translation>
    </message>
    <message>
        <source>More and more at once</source>
        <translation>Tăng dần số tác vụ cùng lúc</translation>
    </message>
    <message>
        <source>For a long time</source>
        <translation>Chạy trong thời gian dài</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Slower than the baseline</source>
        <translation>Chậm hơn mốc so sánh</translation>
    </message>
    <message>
        <source>Worst against the baseline</source>
        <translation>Kém nhất so với mốc so sánh</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Độ dao động</translation>
    </message>
    <message>
        <source>Growth of memory</source>
        <translation>Mức tăng bộ nhớ</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>Có cảnh báo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Thất bại</translation>
    </message>
    <message>
        <source>Could not run</source>
        <translation>Không chạy được</translation>
    </message>
    <message>
        <source>Daily check</source>
        <translation>Kiểm tra hằng ngày</translation>
    </message>
    <message>
        <source>Says a text again and again: speed and first sound.</source>
        <translation>Đọc đi đọc lại một văn bản: tốc độ và âm đầu tiên.</translation>
    </message>
    <message>
        <source>A copied voice: the first sound with and without what its model keeps of it.</source>
        <translation>Giọng sao chép: âm đầu tiên khi có và không có dữ liệu mà mô hình giữ lại về giọng.</translation>
    </message>
    <message>
        <source>Hears a text that an embedded voice said.</source>
        <translation>Nhận dạng một văn bản do giọng tích hợp sẵn đọc.</translation>
    </message>
    <message>
        <source>How soon a model in memory is there, and with 32 threads at once.</source>
        <translation>Mô hình trong bộ nhớ sẵn sàng nhanh đến đâu, và khi có 32 luồng cùng lúc.</translation>
    </message>
    <message>
        <source>A sentence that was said before, beside one that was not.</source>
        <translation>Một câu đã đọc trước đó, so với một câu chưa đọc.</translation>
    </message>
    <message>
        <source>What jobs are made of: sample rates, tempo, loudness and files.</source>
        <translation>Các phần tạo nên tác vụ: tần số lấy mẫu, tốc độ, độ to và tệp.</translation>
    </message>
    <message>
        <source>Sounds of which all is known, through the whole chain: is it as it should be?</source>
        <translation>Âm thanh đã biết rõ mọi thứ, đi qua toàn bộ chuỗi xử lý: kết quả có đúng không?</translation>
    </message>
    <message>
        <source>Models in memory, sound, speaking, cache and transcribing, one after the other.</source>
        <translation>Mô hình trong bộ nhớ, âm thanh, đọc, bộ đệm và chép lời, lần lượt từng mục.</translation>
    </message>
    <message>
        <source>Says and hears a short text eight times, as the daily check does.</source>
        <translation>Đọc và nhận dạng một văn bản ngắn tám lần, như kiểm tra hằng ngày.</translation>
    </message>
    <message>
        <source>Too few runs to be sure</source>
        <translation>Quá ít lượt chạy để chắc chắn</translation>
    </message>
    <message>
        <source>Could not be measured</source>
        <translation>Không đo được</translation>
    </message>
    <message>
        <source>Jobs that failed</source>
        <translation>Tác vụ bị lỗi</translation>
    </message>
    <message>
        <source>Values that are no numbers</source>
        <translation>Giá trị không phải là số</translation>
    </message>
    <message>
        <source>Other jobs meanwhile</source>
        <translation>Tác vụ khác trong lúc đo</translation>
    </message>
    <message>
        <source>Real-time factor</source>
        <translation>Hệ số thời gian thực (RTF)</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Tổng thời gian</translation>
    </message>
    <message>
        <source>First sound</source>
        <translation>Âm đầu tiên</translation>
    </message>
    <message>
        <source>Lag of live text</source>
        <translation>Độ trễ của văn bản trực tiếp</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Token mỗi giây</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bộ nhớ</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>số nhân</translation>
    </message>
    <message>
        <source>system</source>
        <translation>hệ thống</translation>
    </message>
    <message>
        <source>load before</source>
        <translation>tải trước đó</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>bộ nhớ</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>dùng pin</translation>
    </message>
    <message>
        <source>saving power</source>
        <translation>chế độ tiết kiệm điện</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>bộ xử lý</translation>
    </message>
    <message>
        <source>program</source>
        <translation>chương trình</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>luồng</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>số lượt</translation>
    </message>
    <message>
        <source>text</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>giọng</translation>
    </message>
    <message>
        <source>other jobs meanwhile</source>
        <translation>tác vụ khác trong lúc đó</translation>
    </message>
    <message>
        <source>warm-up runs</source>
        <translation>lượt khởi động</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>as many as there are cores</source>
        <translation>bằng số nhân</translation>
    </message>
    <message>
        <source>Quality of recognising</source>
        <translation>Chất lượng nhận dạng</translation>
    </message>
    <message>
        <source>Growth of memory over all runs</source>
        <translation>Mức tăng bộ nhớ qua mọi lượt chạy</translation>
    </message>
    <message>
        <source>Wrong words</source>
        <translation>Từ sai</translation>
    </message>
    <message>
        <source>Words that were recognised</source>
        <translation>Từ được nhận dạng</translation>
    </message>
    <message>
        <source>Characters that are right</source>
        <translation>Ký tự đúng</translation>
    </message>
    <message>
        <source>Marks that are right</source>
        <translation>Dấu câu đúng</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Độ tin cậy</translation>
    </message>
    <message>
        <source>Time that one waits</source>
        <translation>Thời gian phải chờ</translation>
    </message>
    <message>
        <source>Time in the queue</source>
        <translation>Thời gian trong hàng đợi</translation>
    </message>
    <message>
        <source>First sound, new voice</source>
        <translation>Âm đầu tiên, giọng mới</translation>
    </message>
    <message>
        <source>First sound, known voice</source>
        <translation>Âm đầu tiên, giọng đã biết</translation>
    </message>
    <message>
        <source>Getting a model, half of the time</source>
        <translation>Lấy mô hình, một nửa số lần</translation>
    </message>
    <message>
        <source>Getting a model, 99 of 100</source>
        <translation>Lấy mô hình, 99 trên 100</translation>
    </message>
    <message>
        <source>Getting a model, 32 threads, 99 of 100</source>
        <translation>Lấy mô hình, 32 luồng, 99 trên 100</translation>
    </message>
    <message>
        <source>Loads for 32 threads</source>
        <translation>Số lần nạp cho 32 luồng</translation>
    </message>
    <message>
        <source>Sentence that is new</source>
        <translation>Câu mới</translation>
    </message>
    <message>
        <source>Sentence from the cache</source>
        <translation>Câu lấy từ bộ đệm</translation>
    </message>
    <message>
        <source>Changing the sample rate</source>
        <translation>Đổi tần số lấy mẫu</translation>
    </message>
    <message>
        <source>Changing the tempo</source>
        <translation>Đổi nhịp độ</translation>
    </message>
    <message>
        <source>Evening the loudness</source>
        <translation>Làm đều âm lượng</translation>
    </message>
    <message>
        <source>Writing FLAC</source>
        <translation>Ghi FLAC</translation>
    </message>
    <message>
        <source>Reading FLAC</source>
        <translation>Đọc FLAC</translation>
    </message>
    <message>
        <source>Jobs a second</source>
        <translation>Tác vụ mỗi giây</translation>
    </message>
    <message>
        <source>Share of jobs that failed</source>
        <translation>Tỷ lệ tác vụ bị lỗi</translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation>Bộ nhớ nhiều nhất</translation>
    </message>
    <message>
        <source>Wrong characters</source>
        <translation>Ký tự sai</translation>
    </message>
    <message>
        <source>Wrong marks</source>
        <translation>Dấu câu sai</translation>
    </message>
    <message>
        <source>power mode</source>
        <translation>chế độ điện năng</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>bản sửa đổi</translation>
    </message>
    <message>
        <source>way</source>
        <translation>cách</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>cùng lúc</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>bên cạnh</translation>
    </message>
</context>
<context>
    <name>timbre::ui::BenchDetails</name>
    <message>
        <source>Checks</source>
        <translation>Các mục kiểm tra</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>Headings of a table: what was measured … number of runs, coefficient of variation</extracomment>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Giới hạn</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>Giá trị đo được</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Nhánh</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Trung vị</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Nhỏ nhất</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Lớn nhất</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>baseline: %1</source>
        <extracomment>Where the values come from that a run is compared with</extracomment>
        <translation>mốc so sánh: %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::BenchModel</name>
    <message>
        <source>Baseline</source>
        <translation>Mốc so sánh</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Bộ đo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Thời gian chạy</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kết luận</translation>
    </message>
</context>
<context>
    <name>timbre::ui::BenchStrip</name>
    <message>
        <source>Stopped; nothing of it was kept.</source>
        <translation>Đã dừng; không giữ lại gì.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Waiting until your jobs have ended…</source>
        <translation>Đang chờ các tác vụ của bạn kết thúc…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Đang chuẩn bị…</translation>
    </message>
    <message>
        <source>%1 at once, %2 jobs done, %3 failed</source>
        <extracomment>%1, %2 and %3 are numbers</extracomment>
        <translation>%1 cùng lúc, %2 tác vụ đã xong, %3 thất bại</translation>
    </message>
    <message>
        <source>%1: run %2 of %3</source>
        <extracomment>%1 is an engine, %2 and %3 are numbers</extracomment>
        <translation>%1: lần chạy %2 trên %3</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <extracomment>%1 is &quot;Flite: run 3 of 10&quot;, %2 and %3 are numbers</extracomment>
        <translation>%1 (phần %2 trên %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What became of a run of the bench; %1: &quot;Copied voice&quot;, %2: &quot;Passed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Đo</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Nội dung đo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Engine, length, runs, many at once, a second configuration, what to compare with</source>
        <translation>Bộ máy, độ dài, số lần chạy, nhiều tác vụ cùng lúc, cấu hình thứ hai, mốc để so sánh</translation>
    </message>
    <message>
        <source>Progress of the bench</source>
        <translation>Tiến độ đo hiệu năng</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Lần lượt từng tác vụ</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Nhiều tác vụ cùng lúc</translation>
    </message>
    <message>
        <source>More and more at once</source>
        <translation>Tăng dần số tác vụ cùng lúc</translation>
    </message>
    <message>
        <source>For a long time</source>
        <translation>Chạy trong thời gian dài</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cách đo</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Bộ máy</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Giọng</translation>
    </message>
    <message>
        <source>Recogniser</source>
        <translation>Bộ nhận dạng</translation>
    </message>
    <message>
        <source>Short, about 4 s</source>
        <translation>Ngắn, khoảng 4 giây</translation>
    </message>
    <message>
        <source>Medium, about 10 s</source>
        <translation>Vừa, khoảng 10 giây</translation>
    </message>
    <message>
        <source>Long, about 45 s</source>
        <translation>Dài, khoảng 45 giây</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>How often something is measured, where the program decides</extracomment>
        <translation>Tự động</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Số lần chạy</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Cùng lúc</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds</extracomment>
        <translation> giây</translation>
    </message>
    <message>
        <source>Become more</source>
        <translation>Tăng dần trong</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Giữ đủ số trong</translation>
    </message>
    <message>
        <source>Become fewer</source>
        <translation>Giảm dần trong</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes</extracomment>
        <translation> phút</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Check every day</source>
        <translation>Kiểm tra hằng ngày</translation>
    </message>
    <message>
        <source>The chosen baselines</source>
        <translation>Các mốc so sánh đã chọn</translation>
    </message>
    <message>
        <source>The last run of it</source>
        <translation>Lần chạy gần nhất cùng loại</translation>
    </message>
    <message>
        <source>The selected run</source>
        <translation>Lần chạy đang chọn</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>So sánh với</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Per cent</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>Too slow above</source>
        <translation>Quá chậm nếu vượt</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>There is no second configuration</extracomment>
        <translation>Không có</translation>
    </message>
    <message>
        <source>In turns with another</source>
        <translation>Xen kẽ với cấu hình khác</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Đặt thành</translation>
    </message>
</context>
<context>
    <name>timbre::ui::BenchTab</name>
    <message>
        <source>Runs of the bench</source>
        <translation>Các lần chạy đo hiệu năng</translation>
    </message>
    <message>
        <source>The bench was not run yet</source>
        <translation>Chưa đo hiệu năng lần nào</translation>
    </message>
    <message>
        <source>Use as the baseline</source>
        <translation>Dùng làm mốc so sánh</translation>
    </message>
    <message>
        <source>Later runs are compared with this one</source>
        <translation>Các lần chạy sau được so sánh với lần chạy này</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>Xuất thành JSON…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Xóa…</translation>
    </message>
    <message>
        <source>Remove a run</source>
        <translation>Xóa một lần chạy</translation>
    </message>
    <message>
        <source>The run and its values are removed for good. Where it is a baseline, later runs are compared with nothing until you choose another.</source>
        <translation>Lần chạy và các giá trị của nó bị xóa vĩnh viễn. Nếu đó là mốc so sánh, các lần chạy sau sẽ không được so sánh với gì cho đến khi bạn chọn mốc khác.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>The bench measures the same work several times and compares it with an earlier run, so that you notice when something became slower. Choose above what to measure, and press Start.</source>
        <translation>Đo hiệu năng là đo cùng một công việc nhiều lần và so sánh với một lần chạy trước, để bạn nhận ra khi có gì đó chậm đi. Chọn nội dung đo ở trên rồi nhấn “Bắt đầu”.</translation>
    </message>
    <message>
        <source>Runs or targets</source>
        <translation>Lần chạy hoặc mục tiêu</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Lần chạy</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Mục tiêu</translation>
    </message>
</context>
<context>
    <name>timbre::ui::BlendPanel</name>
    <message>
        <source>Blend two voices</source>
        <translation>Pha hai giọng</translation>
    </message>
    <message>
        <source>A person who does not exist, between two voices: yours, or those of a model.</source>
        <translation>Một người không có thật, ở giữa hai giọng: giọng của bạn hoặc giọng của mô hình.</translation>
    </message>
    <message>
        <source>Blend and listen</source>
        <translation>Pha và nghe thử</translation>
    </message>
    <message>
        <source>First voice</source>
        <translation>Giọng thứ nhất</translation>
    </message>
    <message>
        <source>Second voice</source>
        <translation>Giọng thứ hai</translation>
    </message>
    <message>
        <source>Share of the second voice</source>
        <translation>Tỉ lệ của giọng thứ hai</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Name of the voice</source>
        <translation>Tên giọng</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Nghe thử</translation>
    </message>
    <message>
        <source>Keep and open it</source>
        <translation>Giữ lại và mở</translation>
    </message>
    <message>
        <source>%1: takes no speaker from outside, so it cannot speak as a blend.</source>
        <extracomment>%1 is a list of names of models</extracomment>
        <translation>%1: không nhận người nói từ bên ngoài nên không đọc được bằng giọng pha.</translation>
    </message>
    <message>
        <source>No model that can speak as a blend is on this machine.</source>
        <translation>Máy này không có mô hình nào đọc được bằng giọng pha.</translation>
    </message>
    <message>
        <source>Qwen3-TTS 0.6B Base and 1.7B Base can.</source>
        <translation>Qwen3-TTS 0.6B Base và 1.7B Base làm được.</translation>
    </message>
    <message>
        <source>Two voices are needed: copy or describe one first.</source>
        <translation>Cần hai giọng: trước hết hãy sao chép hoặc mô tả một giọng.</translation>
    </message>
    <message>
        <source>Choose two different voices.</source>
        <translation>Chọn hai giọng khác nhau.</translation>
    </message>
    <message>
        <source>A model that can speak as a blend is missing.</source>
        <translation>Thiếu mô hình đọc được bằng giọng pha.</translation>
    </message>
    <message>
        <source>%1 % %2, %3 % %4</source>
        <extracomment>Shares of a blend: number and name of the first, number and name of the second voice</extracomment>
        <translation>%1% %2, %3% %4</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Proposed name of a blend; %1 and %2 are names of voices</extracomment>
        <translation>%1 và %2</translation>
    </message>
    <message>
        <source>“%1” is in the library. With another share it takes the place of this one.</source>
        <extracomment>%1 is the name of a voice</extracomment>
        <translation>“%1” đã có trong thư viện. Với tỉ lệ khác, giọng mới sẽ thay cho giọng này.</translation>
    </message>
    <message>
        <source>“%1” is in the library; the blend before is in the trash.</source>
        <translation>“%1” đã có trong thư viện; giọng pha trước đó đã vào thùng rác.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::BlindCompareDialog</name>
    <message>
        <source>Compare voices blind</source>
        <translation>So sánh giọng giấu tên</translation>
    </message>
    <message>
        <source>Compare takes blind</source>
        <translation>So sánh bản đọc giấu tên</translation>
    </message>
    <message>
        <source>There is nothing to say.</source>
        <translation>Không có gì để đọc.</translation>
    </message>
    <message>
        <source>Type a sentence that the voices shall speak.</source>
        <translation>Nhập một câu để các giọng đọc.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a voice or take, %2 says what happened</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Which do I prefer?</source>
        <translation>Tôi thích giọng nào hơn?</translation>
    </message>
    <message>
        <source>Can I hear a difference? (A/B/X)</source>
        <translation>Tôi có nghe ra khác biệt không? (A/B/X)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Số vòng</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Câu</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Names are hidden, the order changes in every round, and all sound equally loud. What you prefer is kept and makes a ranking.</source>
        <translation>Tên được giấu, thứ tự đổi sau mỗi vòng và mọi giọng đều to như nhau. Lựa chọn của bạn được lưu lại để xếp hạng.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Making all of them equally loud…</source>
        <translation>Đang chỉnh tất cả về cùng độ to…</translation>
    </message>
    <message>
        <source>No difference (0)</source>
        <translation>Không khác biệt (0)</translation>
    </message>
    <message>
        <source>Another series</source>
        <translation>Loạt khác</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Listen to %1 (%1)</source>
        <extracomment>%1 is the letter that hides a voice; also the key</extracomment>
        <translation>Nghe %1 (%1)</translation>
    </message>
    <message>
        <source>X is %1</source>
        <extracomment>%1 is a letter that hides a voice</extracomment>
        <translation>X là %1</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>Chọn %1</translation>
    </message>
    <message>
        <source>%1 (Shift+%2)</source>
        <extracomment>%1 is what the button does, %2 a letter</extracomment>
        <translation>%1 (Shift+%2)</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <extracomment>%1 is the number of this round, %2 of all rounds</extracomment>
        <translation>Vòng %1/%2</translation>
    </message>
    <message>
        <source>Which one is X?</source>
        <translation>X là mẫu nào?</translation>
    </message>
    <message>
        <source>Which do you prefer?</source>
        <translation>Bạn thích mẫu nào hơn?</translation>
    </message>
    <message>
        <source>Listen to A, B and X first: press the letters.</source>
        <translation>Trước tiên hãy nghe A, B và X: nhấn phím chữ cái tương ứng.</translation>
    </message>
    <message>
        <source>Listen to each of them first: press the letters or the digits.</source>
        <translation>Trước tiên hãy nghe từng mẫu: nhấn phím chữ cái hoặc chữ số.</translation>
    </message>
    <message>
        <source>Shift and the letter votes. Listen again as often as you like.</source>
        <translation>Nhấn Shift và chữ cái để bình chọn. Bạn có thể nghe lại bao nhiêu lần tùy ý.</translation>
    </message>
    <message>
        <source>Shift and the letter votes, Enter votes for the one heard last, 0 says that there is no difference.</source>
        <translation>Nhấn Shift và chữ cái để bình chọn, Enter để chọn mẫu vừa nghe, 0 nếu không có khác biệt.</translation>
    </message>
    <message numerus="yes">
        <source>You were right in %1 of %n round(s). Guessing does as well in %2 % of all cases.</source>
        <extracomment>%1 is a number of rounds, %2 a percentage</extracomment>
        <translation>
            <numerusform>Bạn đúng %1 trên %n vòng. Đoán mò cũng đạt kết quả này trong %2% trường hợp.</numerusform>
        </translation>
    </message>
    <message>
        <source>You prefer %1.</source>
        <extracomment>%1 is the name of a voice or take</extracomment>
        <translation>Bạn thích %1 hơn.</translation>
    </message>
    <message>
        <source>You prefer none of them.</source>
        <translation>Bạn không thích mẫu nào hơn.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::CandidateCard</name>
    <message>
        <source>Hear %1</source>
        <extracomment>%1 is the letter of a candidate</extracomment>
        <translation>Nghe thử %1</translation>
    </message>
    <message>
        <source>Favourite: %1</source>
        <translation>Yêu thích: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Xóa %1</translation>
    </message>
    <message>
        <source>%1 is being made</source>
        <translation>Đang tạo %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Giữ lại…</translation>
    </message>
    <message>
        <source>Makes this one a voice of the library</source>
        <translation>Đưa giọng này vào thư viện</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Thêm giọng tương tự</translation>
    </message>
    <message>
        <source>Four more of the same description; the seeds follow from this one</source>
        <translation>Thêm bốn giọng từ cùng lời mô tả; hạt giống của chúng suy ra từ giọng này</translation>
    </message>
    <message>
        <source>Vary the words</source>
        <translation>Đổi lời</translation>
    </message>
    <message>
        <source>Change a word and hear only that change: the seed stays</source>
        <translation>Đổi một từ và chỉ nghe thấy điều vừa đổi: hạt giống được giữ nguyên</translation>
    </message>
    <message>
        <source>Description with other words</source>
        <translation>Mô tả bằng lời khác</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Tạo giọng</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · hạt giống %2</translation>
    </message>
    <message>
        <source>%1 · seed of %2, other words</source>
        <translation>%1 · hạt giống của %2, lời khác</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Hạt giống %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::CheckStarter</name>
    <message>
        <source>The daily check could not run</source>
        <translation>Không chạy được kiểm tra hằng ngày</translation>
    </message>
    <message>
        <source>The Bench part of the dashboard says why.</source>
        <translation>Xem lý do trong phần “Đo hiệu năng” của tổng quan.</translation>
    </message>
    <message>
        <source>The daily check failed</source>
        <extracomment>%1 is what was found (&quot;Slower than the baseline&quot;), %2 the name of an engine</extracomment>
        <translation>Kiểm tra hằng ngày không đạt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Bạn muốn làm gì?</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Tìm lệnh</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>Không có lệnh nào tên như vậy. Thử nhập ít chữ hơn.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers; %1 an action, %2 the screen it belongs to, %3 its keys</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, key %3</source>
        <translation>%1, %2, phím %3</translation>
    </message>
</context>
<context>
    <name>timbre::ui::CompareDialog</name>
    <message>
        <source>Compare with a reference text</source>
        <translation>So sánh với văn bản tham chiếu</translation>
    </message>
    <message>
        <source>Paste the text that was really said, or open a file.</source>
        <translation>Dán văn bản đúng như đã nói, hoặc mở một tệp.</translation>
    </message>
    <message>
        <source>Reference text</source>
        <translation>Văn bản tham chiếu</translation>
    </message>
    <message>
        <source>Word and character error rates appear here.</source>
        <translation>Tỷ lệ lỗi từ và tỷ lệ lỗi ký tự hiện ở đây.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Khác biệt</translation>
    </message>
    <message>
        <source>Struck out: missing in the transcript. Underlined: not in the reference.</source>
        <translation>Gạch ngang: thiếu trong bản chép lời. Gạch dưới: không có trong văn bản tham chiếu.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Mở tệp…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Open a reference text</source>
        <translation>Mở văn bản tham chiếu</translation>
    </message>
    <message>
        <source>Text (*.txt *.md);;All files (*)</source>
        <translation>Văn bản (*.txt *.md);;Tất cả các tệp (*)</translation>
    </message>
    <message>
        <source>Words wrong: %1 % · characters wrong: %2 % (%3 replaced, %4 missing, %5 added)</source>
        <extracomment>Error rates; %1 and %2 are percentages, %3 wrong, %4 missing, %5 added words</extracomment>
        <translation>Từ sai: %1% · ký tự sai: %2% (thay %3, thiếu %4, thừa %5)</translation>
    </message>
</context>
<context>
    <name>timbre::ui::CopyPanel</name>
    <message>
        <source>Copy a voice</source>
        <translation>Sao chép giọng</translation>
    </message>
    <message>
        <source>From ten seconds of one person speaking. The recording stays on this machine.</source>
        <translation>Từ mười giây lời nói của một người. Bản ghi âm ở lại trên máy này.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Or drop a recording here</source>
        <translation>Hoặc thả bản ghi âm vào đây</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi âm</translation>
    </message>
    <message>
        <source>From the history</source>
        <translation>Từ lịch sử</translation>
    </message>
    <message>
        <source>Without the text (less alike)</source>
        <translation>Không dùng văn bản (kém giống hơn)</translation>
    </message>
    <message>
        <source>Only the sound of the voice is copied, not the way it speaks</source>
        <translation>Chỉ sao chép âm sắc của giọng, không sao chép cách nói</translation>
    </message>
    <message>
        <source>Exactly what is said</source>
        <translation>Đúng từng lời được nói</translation>
    </message>
    <message>
        <source>For example: Anna Berg, by e-mail, 3 May; for the audio guide</source>
        <extracomment>Example of a note of consent</extracomment>
        <translation>Ví dụ: Anna Berg, qua email, ngày 3 tháng 5; dùng cho bản thuyết minh</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Name of the voice</source>
        <translation>Tên giọng</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Who agreed, and when</source>
        <translation>Ai đã đồng ý, khi nào</translation>
    </message>
    <message>
        <source>A voice belongs to its person. Copy only your own, or one whose owner agreed; the note stays with the voice, also when it is exported.</source>
        <translation>Giọng nói thuộc về chủ nhân của nó. Chỉ sao chép giọng của chính bạn, hoặc của người đã đồng ý; ghi chú này được giữ cùng giọng, cả khi xuất.</translation>
    </message>
    <message>
        <source>Make the voice</source>
        <translation>Tạo giọng</translation>
    </message>
    <message>
        <source>Recording of a voice</source>
        <translation>Bản ghi âm giọng nói</translation>
    </message>
    <message>
        <source>Sound (*.wav *.flac *.mp3 *.ogg *.opus *.m4a *.aac *.mp4 *.mkv *.webm)</source>
        <translation>Âm thanh (*.wav *.flac *.mp3 *.ogg *.opus *.m4a *.aac *.mp4 *.mkv *.webm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tất cả các tệp (*)</translation>
    </message>
    <message>
        <source>Our recogniser wrote this down. Correct it: each wrong word makes the copy worse.</source>
        <translation>Bộ nhận dạng của chương trình đã chép lại. Hãy sửa: mỗi từ sai làm bản sao kém đi.</translation>
    </message>
    <message>
        <source>Word for word, with the punctuation that one hears.</source>
        <translation>Đúng từng từ, với dấu câu như nghe thấy.</translation>
    </message>
    <message>
        <source>No model that copies voices is on this machine.</source>
        <translation>Máy này không có mô hình sao chép giọng nào.</translation>
    </message>
    <message>
        <source>Qwen3-TTS 0.6B Base and 1.7B Base do. A recording can be made and checked without one.</source>
        <translation>Qwen3-TTS 0.6B Base và 1.7B Base làm được. Không có mô hình vẫn tạo và kiểm tra được bản ghi âm.</translation>
    </message>
    <message>
        <source>The recording cannot be used.</source>
        <translation>Không dùng được bản ghi âm này.</translation>
    </message>
    <message>
        <source>A model that copies voices is missing.</source>
        <translation>Thiếu mô hình sao chép giọng.</translation>
    </message>
    <message>
        <source>What is said is missing.</source>
        <translation>Thiếu lời được nói.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Thiếu tên.</translation>
    </message>
    <message>
        <source>Who agreed is missing.</source>
        <translation>Chưa ghi ai đã đồng ý.</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <extracomment>%1 is the name of a voice</extracomment>
        <translation>“%1” đã có trong thư viện.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::CorrectionMemory</name>
    <message>
        <source>You wrote “%2” for “%1” twice.</source>
        <extracomment>%1 is what was recognised, %2 what a person wrote instead</extracomment>
        <translation>Bạn đã hai lần viết “%2” thay cho “%1”.</translation>
    </message>
    <message>
        <source>Add to the glossary</source>
        <translation>Thêm vào bảng thuật ngữ</translation>
    </message>
</context>
<context>
    <name>timbre::ui::Dashboard</name>
    <message>
        <source>Speak</source>
        <translation>Đọc</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Chép lời</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Trực tiếp</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Nghe kiểm tra</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Đã tạm dừng</translation>
    </message>
    <message>
        <source>Load the model</source>
        <translation>Nạp mô hình</translation>
    </message>
    <message>
        <source>Prepare the text</source>
        <translation>Chuẩn bị văn bản</translation>
    </message>
    <message>
        <source>Look into the cache</source>
        <translation>Tìm trong bộ đệm</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Đọc tệp</translation>
    </message>
    <message>
        <source>Wait for sound</source>
        <translation>Chờ âm thanh</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Tính toán</translation>
    </message>
    <message>
        <source>Read the prompt</source>
        <translation>Xử lý lời nhắc</translation>
    </message>
    <message>
        <source>Write sound codes</source>
        <translation>Tạo mã âm thanh</translation>
    </message>
    <message>
        <source>Write fine codes</source>
        <translation>Tạo mã chi tiết</translation>
    </message>
    <message>
        <source>Codes to sound</source>
        <translation>Chuyển mã thành âm thanh</translation>
    </message>
    <message>
        <source>Speed and pitch</source>
        <translation>Tốc độ và cao độ</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Trích đặc trưng</translation>
    </message>
    <message>
        <source>Encode</source>
        <translation>Mã hóa</translation>
    </message>
    <message>
        <source>Write text</source>
        <translation>Viết văn bản</translation>
    </message>
    <message>
        <source>Place words</source>
        <translation>Định vị từ</translation>
    </message>
    <message>
        <source>Compare speakers</source>
        <translation>So sánh người nói</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>Ghi tệp</translation>
    </message>
    <message>
        <source>Join the take</source>
        <translation>Ghép bản đọc</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu lại</translation>
    </message>
    <message>
        <source>Real-time factor</source>
        <translation>Hệ số thời gian thực (RTF)</translation>
    </message>
    <message>
        <source>First sound</source>
        <translation>Âm đầu tiên</translation>
    </message>
    <message>
        <source>From request to end</source>
        <translation>Từ yêu cầu đến khi xong</translation>
    </message>
    <message>
        <source>Waiting to begin</source>
        <translation>Thời gian chờ bắt đầu</translation>
    </message>
    <message>
        <source>Lag of live text</source>
        <translation>Độ trễ của văn bản trực tiếp</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Token mỗi giây</translation>
    </message>
    <message>
        <source>Sound made or heard</source>
        <translation>Âm thanh đã tạo hoặc nghe</translation>
    </message>
    <message>
        <source>Failed jobs</source>
        <translation>Tác vụ thất bại</translation>
    </message>
    <message>
        <source>Gaps in playback</source>
        <translation>Ngắt tiếng khi phát</translation>
    </message>
    <message>
        <source>Time of computing divided by the length of the sound; less is faster.</source>
        <translation>Thời gian tính toán chia cho độ dài âm thanh; càng nhỏ càng nhanh.</translation>
    </message>
    <message>
        <source>From the request to the first sound that is heard; less is better.</source>
        <translation>Từ lúc yêu cầu đến khi nghe thấy âm đầu tiên; càng ít càng tốt.</translation>
    </message>
    <message>
        <source>From the request to the end of the job; less is better.</source>
        <translation>Từ lúc yêu cầu đến khi tác vụ kết thúc; càng ít càng tốt.</translation>
    </message>
    <message>
        <source>From the request until the job begins; less is better.</source>
        <translation>Từ lúc yêu cầu đến khi tác vụ bắt đầu; càng ít càng tốt.</translation>
    </message>
    <message>
        <source>How far the text is behind what is being said; less is better.</source>
        <translation>Văn bản chậm bao nhiêu so với lời đang nói; càng ít càng tốt.</translation>
    </message>
    <message>
        <source>What a model writes in a second of computing; more is faster.</source>
        <translation>Lượng mô hình viết ra trong một giây tính toán; càng nhiều càng nhanh.</translation>
    </message>
    <message>
        <source>Length of all sound that was made or heard.</source>
        <translation>Tổng độ dài âm thanh đã tạo hoặc nghe.</translation>
    </message>
    <message>
        <source>Share of the jobs that ended with an error.</source>
        <translation>Tỷ lệ tác vụ kết thúc với lỗi.</translation>
    </message>
    <message>
        <source>How often playback had nothing to play.</source>
        <translation>Số lần việc phát không có gì để phát.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Độ chính xác</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Độ dài</translation>
    </message>
    <message>
        <source>Version of the model</source>
        <translation>Phiên bản mô hình</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>Phiên bản chương trình</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Thất bại</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Đo hiệu năng</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Sử dụng</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Bộ xử lý</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>Hear again</source>
        <translation>Nghe lại</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Dịch</translation>
    </message>
    <message>
        <source>Find speakers</source>
        <translation>Tìm người nói</translation>
    </message>
    <message>
        <source>Prepare a recording</source>
        <translation>Chuẩn bị bản ghi âm</translation>
    </message>
    <message>
        <source>Copy a voice</source>
        <translation>Sao chép giọng</translation>
    </message>
    <message>
        <source>Keep a described voice</source>
        <translation>Giữ lại giọng từ lời mô tả</translation>
    </message>
    <message>
        <source>Mix voices</source>
        <translation>Pha giọng</translation>
    </message>
    <message>
        <source>Make a take again</source>
        <translation>Tạo lại bản đọc</translation>
    </message>
    <message>
        <source>Open the input</source>
        <translation>Mở đầu vào</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>A job without a title: %1: &quot;Speak&quot;, &quot;Transcribe&quot; …; %2: a model</extracomment>
        <translation>%1 bằng %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DashboardPage</name>
    <message>
        <source>Now</source>
        <translation>Hiện tại</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Xu hướng</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Lần chạy</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Đo hiệu năng</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Parts of the dashboard</source>
        <translation>Các phần của tổng quan</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>A part of the dashboard; %1: &quot;Now&quot;, &quot;Trends&quot; …</extracomment>
        <translation>Hiện %1</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Lời khuyên</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DataMoveDialog</name>
    <message>
        <source>Move the data folder</source>
        <translation>Di chuyển thư mục dữ liệu</translation>
    </message>
    <message>
        <source>The command line or the environment decides where the data folder is.</source>
        <translation>Vị trí thư mục dữ liệu do dòng lệnh hoặc biến môi trường quyết định.</translation>
    </message>
    <message>
        <source>Start the program without it to move the folder from here.</source>
        <translation>Khởi động chương trình không kèm thiết lập đó để di chuyển thư mục từ đây.</translation>
    </message>
    <message>
        <source>Everything is copied and read back before the new folder is used. The old folder stays until you remove it. The program then starts again.</source>
        <translation>Mọi thứ được sao chép và đọc lại để kiểm tra trước khi dùng thư mục mới. Thư mục cũ được giữ nguyên cho đến khi bạn xóa. Sau đó chương trình khởi động lại.</translation>
    </message>
    <message>
        <source>New data folder</source>
        <translation>Thư mục dữ liệu mới</translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation>Một thư mục mới hoặc trống</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>How much is copied</source>
        <translation>Tiến độ sao chép</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation>Không dùng được thư mục này.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder with enough space.</source>
        <translation>Chọn một thư mục mới hoặc trống có đủ dung lượng.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Đang sao chép…</translation>
    </message>
    <message>
        <source>Reading back %1…</source>
        <extracomment>%1 is a size such as 1.2 GB</extracomment>
        <translation>Đang đọc lại %1…</translation>
    </message>
    <message>
        <source>Copying %1…</source>
        <translation>Đang sao chép %1…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing has changed.</source>
        <translation>Đã hủy. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The folder was not moved; everything is where it was. %1</source>
        <extracomment>%1 is the sentence of the error</extracomment>
        <translation>Thư mục chưa được di chuyển; mọi thứ vẫn ở chỗ cũ. %1</translation>
    </message>
    <message>
        <source>Everything is in the new folder. The program starts again to use it.</source>
        <translation>Mọi thứ đã nằm trong thư mục mới. Chương trình sẽ khởi động lại để dùng thư mục đó.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Khởi động lại</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Di chuyển</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Đang hủy…</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DateRangeDialog</name>
    <message>
        <source>From day to day</source>
        <translation>Từ ngày đến ngày</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DeliveryForm</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>The language of the text; with Auto the model finds out by itself</source>
        <translation>Ngôn ngữ của văn bản; với “Tự động”, mô hình tự nhận ra</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>The language of a text: the model finds out by itself</extracomment>
        <translation>Tự động</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DescribePanel</name>
    <message>
        <source>Describe a voice</source>
        <translation>Mô tả giọng</translation>
    </message>
    <message>
        <source>Say in your own words who speaks: age, sound, pace, temper. Four candidates answer; keep the one you like.</source>
        <translation>Mô tả người nói bằng lời của bạn: tuổi tác, âm sắc, nhịp điệu, tính khí. Bạn sẽ có bốn ứng viên; hãy giữ lại giọng bạn thích.</translation>
    </message>
    <message>
        <source>For example: an old man with a dry, warm voice who takes his time</source>
        <translation>Ví dụ: một ông lão có giọng khô, ấm, nói thong thả</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Mô tả</translation>
    </message>
    <message>
        <source>Insert the example “%1”</source>
        <extracomment>%1 is the name of an example</extracomment>
        <translation>Chèn ví dụ “%1”</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Sentence that they say</source>
        <translation>Câu để các giọng đọc</translation>
    </message>
    <message>
        <source>Make four</source>
        <translation>Tạo bốn giọng</translation>
    </message>
    <message>
        <source>Compare blind</source>
        <translation>So sánh giấu tên</translation>
    </message>
    <message>
        <source>The favourites, or all that are made: same loudness, no names</source>
        <translation>Các giọng yêu thích, hoặc mọi giọng đã tạo: cùng độ to, không hiện tên</translation>
    </message>
    <message>
        <source>Remove all but favourites</source>
        <translation>Xóa tất cả trừ yêu thích</translation>
    </message>
    <message>
        <source>Name of the voice</source>
        <translation>Tên giọng</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Needs a model that takes descriptions</source>
        <translation>Cần một mô hình nhận lời mô tả</translation>
    </message>
    <message>
        <source>Needs a description</source>
        <translation>Cần lời mô tả</translation>
    </message>
    <message>
        <source>Four voices of this description, each with a seed of its own</source>
        <translation>Bốn giọng từ lời mô tả này, mỗi giọng có hạt giống riêng</translation>
    </message>
    <message>
        <source>Make four more</source>
        <translation>Tạo thêm bốn giọng</translation>
    </message>
    <message>
        <source>No model that takes descriptions is on this machine.</source>
        <translation>Máy này không có mô hình nào nhận lời mô tả.</translation>
    </message>
    <message>
        <source>Qwen3-TTS 1.7B VoiceDesign does; there is no smaller one. What you write here waits for it.</source>
        <translation>Qwen3-TTS 1.7B VoiceDesign làm được; không có bản nhỏ hơn. Những gì bạn viết ở đây được giữ lại cho đến khi có mô hình.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the letter of a candidate, %2 the beginning of its description</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <extracomment>%1 is the letter of a candidate</extracomment>
        <translation>Giữ lại %1</translation>
    </message>
    <message>
        <source>No model that copies voices is here, so the voice stays tied to its seed: with another text it can drift. With a Base model its own sound would become its reference.</source>
        <translation>Ở đây không có mô hình sao chép giọng nên giọng vẫn gắn với hạt giống của nó: với văn bản khác, giọng có thể lệch đi. Nếu có mô hình Base, chính âm thanh của giọng sẽ trở thành mẫu tham chiếu.</translation>
    </message>
    <message>
        <source>Its own sound becomes its reference, so that it stays the same person in any text; how alike it must stay is measured.</source>
        <translation>Chính âm thanh của giọng trở thành mẫu tham chiếu, nên với văn bản nào nó cũng là cùng một người; mức giống nhau tối thiểu được đo.</translation>
    </message>
    <message>
        <source>Kept as “%1”. Every sentence is at least %2 alike.</source>
        <extracomment>%1 is the name of a voice, %2 a number from 0 to 1</extracomment>
        <translation>Đã giữ lại với tên “%1”. Mọi câu giống ít nhất %2.</translation>
    </message>
    <message>
        <source>Kept as “%1”, tied to its seed.</source>
        <extracomment>%1 is the name of a voice</extracomment>
        <translation>Đã giữ lại với tên “%1”, gắn với hạt giống của nó.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DesignDocument</name>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Sửa mô tả</translation>
    </message>
    <message>
        <source>Change the base voice</source>
        <translation>Đổi giọng gốc</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Hoàn nguyên</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DesignForm</name>
    <message>
        <source>Keep all of %1 when varying</source>
        <extracomment>%1 is the name of a group of options</extracomment>
        <translation>Giữ nguyên toàn bộ %1 khi tạo biến thể</translation>
    </message>
    <message>
        <source>Keep %1 when varying</source>
        <extracomment>%1 is the name of an option</extracomment>
        <translation>Giữ nguyên %1 khi tạo biến thể</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DevicesCard</name>
    <message>
        <source>A real calculation was run on each device; one that fails is not used.</source>
        <translation>Một phép tính thật đã được chạy trên từng thiết bị; thiết bị nào tính sai thì không được dùng.</translation>
    </message>
    <message>
        <source>Device for models</source>
        <translation>Thiết bị cho mô hình</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Choose by itself</source>
        <translation>Tự động chọn</translation>
    </message>
    <message>
        <source>Always the processor</source>
        <translation>Luôn dùng bộ xử lý</translation>
    </message>
    <message>
        <source>Always the graphics card</source>
        <translation>Luôn dùng card đồ họa</translation>
    </message>
    <message>
        <source>No device has been tried yet.</source>
        <translation>Chưa thử thiết bị nào.</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>không hoạt động</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>đang dùng</translation>
    </message>
    <message>
        <source>works</source>
        <translation>hoạt động</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is the name of a device, %2 whether it works, %3 its speed or why it does not work</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DifferenceDialog</name>
    <message>
        <source>Differences</source>
        <translation>Khác biệt</translation>
    </message>
    <message>
        <source>Differences: left keeps, right takes</source>
        <translation>Khác biệt: phím trái để giữ, phím phải để lấy</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Head of a column: the words that a recogniser heard; %1 is its name</extracomment>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>In the transcript</source>
        <translation>Trong bản chép lời</translation>
    </message>
    <message>
        <source>Heard by %1</source>
        <translation>%1 nghe được</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Nghe</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Giữ tất cả</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Lấy tất cả</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(không có gì)</translation>
    </message>
    <message>
        <source>(a gap)</source>
        <translation>(khoảng trống)</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <extracomment>One side of a difference for screen readers; %1 is what stands there</extracomment>
        <translation>%1, đã chọn</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s). Left keeps, Right takes, Enter changes and goes on.</source>
        <translation>
            <numerusform>%n điểm khác biệt. Phím trái để giữ, phím phải để lấy, Enter để đổi và đi tiếp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Giữ nguyên tất cả</translation>
    </message>
    <message numerus="yes">
        <source>Take %n of them</source>
        <translation>
            <numerusform>Lấy %n chỗ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::DiskCard</name>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Cache of other programs</source>
        <translation>Bộ đệm của chương trình khác</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dữ liệu</translation>
    </message>
    <message>
        <source>Move the models…</source>
        <translation>Di chuyển mô hình…</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Đĩa</translation>
    </message>
    <message>
        <source>%1 ours, %2 of others, %3 free</source>
        <extracomment>%1, %2 and %3 are sizes such as 1.2 GB</extracomment>
        <translation>Chương trình này dùng %1, dữ liệu khác %2, còn trống %3</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Mở thư mục: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a folder, %2 its sizes</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DocumentBar</name>
    <message>
        <source>New text (Ctrl+N)</source>
        <translation>Văn bản mới (Ctrl+N)</translation>
    </message>
    <message>
        <source>Untitled text</source>
        <translation>Văn bản chưa đặt tên</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <extracomment>%1 is the name of the text that is open</extracomment>
        <translation>Văn bản: %1</translation>
    </message>
    <message>
        <source>All texts: open, rename, duplicate, delete (Ctrl+Shift+T)</source>
        <translation>Mọi văn bản: mở, đổi tên, nhân bản, xóa (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Văn bản mới</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Đổi tên…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Chuyển vào thùng rác</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Khôi phục từ thùng rác</translation>
    </message>
    <message>
        <source>More texts</source>
        <translation>Văn bản khác</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <extracomment>%1 is the name of the text that is copied</extracomment>
        <translation>Bản sao của %1</translation>
    </message>
    <message>
        <source>Rename text</source>
        <translation>Đổi tên văn bản</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DoubtBar</name>
    <message>
        <source>Previous doubtful word (Shift+F8)</source>
        <translation>Từ nghi ngờ trước (Shift+F8)</translation>
    </message>
    <message>
        <source>Next doubtful word (F8)</source>
        <translation>Từ nghi ngờ tiếp theo (F8)</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Đúng rồi</translation>
    </message>
    <message>
        <source>Accept the word and go on (F9)</source>
        <translation>Chấp nhận từ và đi tiếp (F9)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Sửa lại</translation>
    </message>
    <message>
        <source>Edit the text at this word (F2)</source>
        <translation>Sửa văn bản tại từ này (F2)</translation>
    </message>
    <message>
        <source>End the review</source>
        <translation>Kết thúc rà soát</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful word(s) left</source>
        <translation>
            <numerusform>Còn %n từ nghi ngờ</numerusform>
        </translation>
    </message>
    <message>
        <source>(leave it out)</source>
        <extracomment>Instead of a word: it was not said at all</extracomment>
        <translation>(bỏ từ này)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A word that it may have been instead: %1 is the number key that takes it, %2 the word</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Write “%1” instead (%2)</source>
        <extracomment>%1 is a word, %2 a key</extracomment>
        <translation>Viết “%1” thay vào (%2)</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DownloadStrip</name>
    <message>
        <source>Progress of the download</source>
        <translation>Tiến độ tải xuống</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Hiện các mô hình</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a model, %2 how far it has come</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DropOverlay</name>
    <message>
        <source>This kind of file cannot be opened here.
Recordings, videos, texts and subtitles can.</source>
        <translation>Không mở được loại tệp này ở đây.
Có thể mở bản ghi âm, video, văn bản và phụ đề.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ErrorText</name>
    <message>
        <source>The request cannot be carried out as it stands.</source>
        <translation>Không thể thực hiện yêu cầu ở dạng hiện tại.</translation>
    </message>
    <message>
        <source>A setting is unknown or out of its range.</source>
        <translation>Có cài đặt không xác định hoặc nằm ngoài phạm vi cho phép.</translation>
    </message>
    <message>
        <source>A document does not follow its format.</source>
        <translation>Tài liệu không đúng định dạng của nó.</translation>
    </message>
    <message>
        <source>What was asked for does not exist.</source>
        <translation>Mục được yêu cầu không tồn tại.</translation>
    </message>
    <message>
        <source>The file is damaged or is not what its name says.</source>
        <translation>Tệp bị hỏng hoặc không đúng loại như tên tệp.</translation>
    </message>
    <message>
        <source>This engine or format cannot do what was asked.</source>
        <translation>Bộ máy hoặc định dạng này không làm được điều được yêu cầu.</translation>
    </message>
    <message>
        <source>There is no sound in the file, or far too little.</source>
        <translation>Tệp không có âm thanh hoặc có quá ít.</translation>
    </message>
    <message>
        <source>The rendered speech failed a check.</source>
        <translation>Lời đọc đã tổng hợp không qua được kiểm tra.</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>Đĩa không còn dung lượng trống.</translation>
    </message>
    <message>
        <source>The folder or file cannot be written.</source>
        <translation>Không thể ghi vào thư mục hoặc tệp.</translation>
    </message>
    <message>
        <source>Reading or writing stored data failed.</source>
        <translation>Không đọc hoặc ghi được dữ liệu đã lưu.</translation>
    </message>
    <message>
        <source>The database failed its integrity check.</source>
        <translation>Cơ sở dữ liệu không qua được kiểm tra tính toàn vẹn.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote the data.</source>
        <translation>Dữ liệu được ghi bởi một phiên bản mới hơn của chương trình.</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>Một chương trình khác đang giữ cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>Another instance owns this data folder&apos;s jobs.</source>
        <translation>Một cửa sổ khác của chương trình đang xử lý các tác vụ trong thư mục dữ liệu này.</translation>
    </message>
    <message>
        <source>The sound device cannot be used.</source>
        <translation>Không dùng được thiết bị âm thanh.</translation>
    </message>
    <message>
        <source>The sound device disappeared while in use.</source>
        <translation>Thiết bị âm thanh đã mất kết nối khi đang dùng.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Không đủ bộ nhớ cho việc này.</translation>
    </message>
    <message>
        <source>A part of the program is not installed.</source>
        <translation>Một thành phần của chương trình chưa được cài đặt.</translation>
    </message>
    <message>
        <source>The network request failed.</source>
        <translation>Yêu cầu qua mạng không thành công.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Đã xảy ra lỗi bên trong chương trình.</translation>
    </message>
    <message>
        <source>Correct the value named in the details and try again.</source>
        <translation>Sửa giá trị nêu trong phần chi tiết rồi thử lại.</translation>
    </message>
    <message>
        <source>Set the named key to a value within the bounds, or remove it to use the default.</source>
        <translation>Đặt khóa được nêu về giá trị trong giới hạn, hoặc xóa khóa đó để dùng giá trị mặc định.</translation>
    </message>
    <message>
        <source>Check the named line or field, or export the document again.</source>
        <translation>Kiểm tra dòng hoặc trường được nêu, hoặc xuất lại tài liệu.</translation>
    </message>
    <message>
        <source>Check the name or path and try again.</source>
        <translation>Kiểm tra tên hoặc đường dẫn rồi thử lại.</translation>
    </message>
    <message>
        <source>Open it in another program to see whether it plays, or use another copy.</source>
        <translation>Mở tệp bằng chương trình khác xem có phát được không, hoặc dùng một bản sao khác.</translation>
    </message>
    <message>
        <source>Choose an engine, voice or format that offers it.</source>
        <translation>Chọn bộ máy, giọng hoặc định dạng có hỗ trợ.</translation>
    </message>
    <message>
        <source>Use a recording of at least a tenth of a second.</source>
        <translation>Dùng bản ghi âm dài ít nhất một phần mười giây.</translation>
    </message>
    <message>
        <source>Render it again, or change the voice or the text named in the details.</source>
        <translation>Tổng hợp lại, hoặc đổi giọng hay văn bản nêu trong phần chi tiết.</translation>
    </message>
    <message>
        <source>Free some space or choose another data folder, then resume the job.</source>
        <translation>Giải phóng dung lượng hoặc chọn thư mục dữ liệu khác, rồi tiếp tục tác vụ.</translation>
    </message>
    <message>
        <source>Change its permissions or choose another folder, then resume the job.</source>
        <translation>Đổi quyền truy cập hoặc chọn thư mục khác, rồi tiếp tục tác vụ.</translation>
    </message>
    <message>
        <source>Check the disk that holds the data folder, then try again.</source>
        <translation>Kiểm tra đĩa chứa thư mục dữ liệu rồi thử lại.</translation>
    </message>
    <message>
        <source>Restore a backup from the backups folder; the damaged file was kept beside it.</source>
        <translation>Khôi phục một bản sao lưu từ thư mục sao lưu; tệp hỏng vẫn được giữ bên cạnh.</translation>
    </message>
    <message>
        <source>Update Timbre Studio, or choose another data folder.</source>
        <translation>Cập nhật Timbre Studio hoặc chọn thư mục dữ liệu khác.</translation>
    </message>
    <message>
        <source>Close the other program that uses this data folder and try again.</source>
        <translation>Đóng chương trình kia đang dùng thư mục dữ liệu này rồi thử lại.</translation>
    </message>
    <message>
        <source>Use the running instance, close it, or choose another data folder.</source>
        <translation>Dùng cửa sổ đang chạy, đóng nó lại, hoặc chọn thư mục dữ liệu khác.</translation>
    </message>
    <message>
        <source>Choose another device, or connect one; everything else works without it.</source>
        <translation>Chọn thiết bị khác hoặc kết nối một thiết bị; mọi chức năng khác vẫn hoạt động.</translation>
    </message>
    <message>
        <source>Connect it again or choose another; nothing that was made or recorded is lost.</source>
        <translation>Kết nối lại hoặc chọn thiết bị khác; những gì đã tạo hoặc đã thu đều không mất.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model.</source>
        <translation>Đóng bớt chương trình khác hoặc chọn mô hình nhỏ hơn.</translation>
    </message>
    <message>
        <source>Install the package named in the details, then try again.</source>
        <translation>Cài đặt gói nêu trong phần chi tiết rồi thử lại.</translation>
    </message>
    <message>
        <source>Check the connection and try again; finished parts are kept.</source>
        <translation>Kiểm tra kết nối rồi thử lại; các phần đã xong vẫn được giữ.</translation>
    </message>
    <message>
        <source>Please report it with the details; your data is kept.</source>
        <translation>Hãy báo lỗi kèm phần chi tiết; dữ liệu của bạn vẫn được giữ.</translation>
    </message>
    <message>
        <source>The program is set to stay offline.</source>
        <translation>Chương trình đang được đặt ở chế độ ngoại tuyến.</translation>
    </message>
    <message>
        <source>The server does not give this to everybody.</source>
        <translation>Máy chủ không cấp nội dung này cho mọi người.</translation>
    </message>
    <message>
        <source>A file is not the one that was published.</source>
        <translation>Một tệp không phải là tệp đã được công bố.</translation>
    </message>
    <message>
        <source>The model file asks to run code, which is never done.</source>
        <translation>Tệp mô hình yêu cầu chạy mã, điều này không bao giờ được thực hiện.</translation>
    </message>
    <message>
        <source>It is in use at the moment.</source>
        <translation>Hiện đang được sử dụng.</translation>
    </message>
    <message>
        <source>Switch off &quot;Stay offline&quot; under Settings, Privacy, and ask again.</source>
        <translation>Tắt “Luôn ngoại tuyến” trong Cài đặt, Quyền riêng tư rồi thử lại.</translation>
    </message>
    <message>
        <source>Accept the licence on the repository&apos;s page and enter an access token.</source>
        <translation>Chấp nhận giấy phép trên trang của kho và nhập mã truy cập.</translation>
    </message>
    <message>
        <source>Download it again; if it happens twice, use another mirror.</source>
        <translation>Tải lại; nếu vẫn lặp lại, hãy dùng máy chủ nhân bản khác.</translation>
    </message>
    <message>
        <source>Use a safetensors version of this model.</source>
        <translation>Hãy dùng phiên bản safetensors của mô hình này.</translation>
    </message>
    <message>
        <source>Wait for the job that uses it, or unload it, and try again.</source>
        <translation>Chờ tác vụ đang dùng nó hoặc gỡ khỏi bộ nhớ rồi thử lại.</translation>
    </message>
    <message>
        <source>What is recorded is only silence.</source>
        <translation>Nguồn ghi âm không có âm thanh nào, chỉ có khoảng lặng.</translation>
    </message>
    <message>
        <source>Choose another input, raise its level or play something; the meter shows what arrives.</source>
        <translation>Chọn đầu vào khác, tăng mức âm của nó hoặc phát thứ gì đó; đồng hồ đo cho thấy tín hiệu nhận được.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ExplainDialog</name>
    <message>
        <source>Explain: %1</source>
        <translation>Giải thích: %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>số lượng</translation>
    </message>
    <message>
        <source>n</source>
        <extracomment>n: how many rows a number comes from</extracomment>
        <translation>n</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Truy vấn</translation>
    </message>
    <message>
        <source>sqlite3 gives the same number with this query:</source>
        <translation>sqlite3 cho ra cùng con số với truy vấn này:</translation>
    </message>
    <message>
        <source>Copy the query</source>
        <translation>Sao chép truy vấn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ExportHistoryDialog</name>
    <message numerus="yes">
        <source>Export %n item(s)</source>
        <translation>
            <numerusform>Xuất %n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Tệp đã ghi</translation>
    </message>
    <message>
        <source>What was not written</source>
        <translation>Nội dung chưa ghi</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Hiện thư mục</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Timbre Studio</source>
        <translation>Timbre Studio</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Format of sound</source>
        <translation>Định dạng âm thanh</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Chất lượng</translation>
    </message>
    <message>
        <source>Transcripts as</source>
        <translation>Định dạng bản chép lời</translation>
    </message>
    <message>
        <source>Sound of the recording</source>
        <translation>Âm thanh của bản ghi âm</translation>
    </message>
    <message>
        <source>Takes as</source>
        <translation>Định dạng bản đọc</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Thư mục chứa tệp</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>Đã ghi %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>Đã ghi %n tệp.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was left out because you stopped it.</source>
        <translation>Phần còn lại bị bỏ qua vì bạn đã dừng.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>A file that was not written: %1 its title, %2 why, %3 what to do about it</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Stopping after this file…</source>
        <translation>Sẽ dừng sau tệp này…</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ExportTakeDialog</name>
    <message>
        <source>Export take</source>
        <translation>Xuất bản đọc</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Chất lượng</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 đã tồn tại. Thay thế tệp này?</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ExportTranscriptDialog</name>
    <message>
        <source>Export transcript</source>
        <translation>Xuất bản chép lời</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Mốc thời gian</translation>
    </message>
    <message>
        <source>Times of words</source>
        <translation>Mốc thời gian từng từ</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Xem trước tệp</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Lưu…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n transcript(s)</source>
        <translation>
            <numerusform>Xuất %n bản chép lời</numerusform>
        </translation>
    </message>
    <message>
        <source>Save in a folder…</source>
        <translation>Lưu vào thư mục…</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Người nói</translation>
    </message>
    <message>
        <source>A Word document with this text:</source>
        <translation>Tài liệu Word có văn bản này:</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Xuất vào thư mục</translation>
    </message>
    <message>
        <source>The file was not written. %1</source>
        <translation>Tệp chưa được ghi. %1</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>dòng quá dài</translation>
    </message>
    <message>
        <source>too many lines</source>
        <translation>quá nhiều dòng</translation>
    </message>
    <message>
        <source>too fast to read</source>
        <translation>quá nhanh để đọc</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>hiện quá ngắn</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>hiện quá lâu</translation>
    </message>
    <message>
        <source>too close to the next one</source>
        <translation>quá sát phụ đề tiếp theo</translation>
    </message>
    <message>
        <source>Gaps as […]</source>
        <translation>Ghi khoảng trống là […]</translation>
    </message>
    <message>
        <source>Marks stretches that were not recognised; else they are left out</source>
        <translation>Đánh dấu các quãng không được nhận dạng; nếu tắt, chúng bị bỏ qua</translation>
    </message>
    <message>
        <source>Text or translation</source>
        <translation>Văn bản hoặc bản dịch</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Bản gốc</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Bản dịch</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Cả hai</translation>
    </message>
    <message numerus="yes">
        <source>All %n subtitle(s) keep the rules.</source>
        <translation>
            <numerusform>Tất cả %n phụ đề đều đúng quy tắc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) cannot keep a rule and are marked: %1.</source>
        <translation>
            <numerusform>%n phụ đề không thể tuân theo một quy tắc và được đánh dấu: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::FilterChips</name>
    <message>
        <source>Starred</source>
        <translation>Đã gắn sao</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Xóa bộ lọc</translation>
    </message>
    <message>
        <source>Save as list…</source>
        <translation>Lưu thành danh sách…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Bất kỳ</translation>
    </message>
    <message>
        <source>Takes and transcripts</source>
        <translation>Bản đọc và bản chép lời</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Bản đọc</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Bản chép lời</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Mọi lúc</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 ngày qua</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 tháng qua</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Từ … đến …</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Độ dài bất kỳ</translation>
    </message>
    <message>
        <source>Up to 10 seconds</source>
        <translation>Đến 10 giây</translation>
    </message>
    <message>
        <source>10 seconds to 1 minute</source>
        <translation>10 giây đến 1 phút</translation>
    </message>
    <message>
        <source>1 to 10 minutes</source>
        <translation>1 đến 10 phút</translation>
    </message>
    <message>
        <source>More than 10 minutes</source>
        <translation>Hơn 10 phút</translation>
    </message>
    <message>
        <source>With or without sound</source>
        <translation>Có hoặc không có âm thanh</translation>
    </message>
    <message>
        <source>With sound</source>
        <translation>Có âm thanh</translation>
    </message>
    <message>
        <source>Without sound</source>
        <translation>Không có âm thanh</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Giọng</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Bộ máy</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of dates</extracomment>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Độ dài</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Âm thanh</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter in use: %1 is its name, %2 the value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Phân biệt chữ hoa/thường</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Khớp cả từ</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Thay bằng</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Thay tất cả</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Biểu thức chính quy</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Chỗ trước (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Chỗ tiếp theo (Enter)</translation>
    </message>
    <message>
        <source>Also names of speakers</source>
        <translation>Cả tên người nói</translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <extracomment>%1 says what is wrong with a regular expression</extracomment>
        <translation>Biểu thức chính quy không hợp lệ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s)</source>
        <extracomment>%1 is the number of the place shown, %n of all</extracomment>
        <translation>
            <numerusform>Chỗ %1/%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename speakers</source>
        <translation>Đổi tên người nói</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n place(s).</source>
        <translation>
            <numerusform>Đã thay %n chỗ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::FindSpeakersDialog</name>
    <message>
        <source>Find speakers</source>
        <translation>Tìm người nói</translation>
    </message>
    <message>
        <source>Lines are given to speakers by the sound of their voices. Names that you gave stay with voices that are heard again.</source>
        <translation>Các dòng được gán cho người nói theo giọng của họ. Tên bạn đã đặt được giữ cho những giọng được nghe thấy lại.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Số người nói</translation>
    </message>
    <message>
        <source>As many as are heard</source>
        <translation>Theo số giọng nghe được</translation>
    </message>
    <message>
        <source>Between two numbers</source>
        <translation>Trong khoảng hai số</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Ít nhất</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Nhiều nhất</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Find them</source>
        <translation>Tìm</translation>
    </message>
</context>
<context>
    <name>timbre::ui::FirstRunDialog</name>
    <message>
        <source>First steps</source>
        <translation>Các bước đầu tiên</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Bỏ qua phần còn lại</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Welcome to Timbre Studio</source>
        <translation>Chào mừng bạn đến với Timbre Studio</translation>
    </message>
    <message>
        <source>Everything happens on this computer: nothing is sent anywhere. Each of these four steps can be skipped, and all of it is found again in the settings.</source>
        <translation>Mọi thứ diễn ra trên máy tính này: không có gì được gửi đi đâu. Bạn có thể bỏ qua từng bước trong bốn bước này; tất cả đều có lại trong phần cài đặt.</translation>
    </message>
    <message>
        <source>Where your work is kept</source>
        <translation>Nơi lưu công việc của bạn</translation>
    </message>
    <message>
        <source>Takes, recordings and transcripts are kept in one folder, with a backup of the database every day. An hour of speech takes about 60 MB.</source>
        <translation>Bản đọc, bản ghi âm và bản chép lời được lưu trong một thư mục, cơ sở dữ liệu được sao lưu mỗi ngày. Một giờ lời đọc chiếm khoảng 60 MB.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Đang đo…</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>Dùng thư mục khác…</translation>
    </message>
    <message>
        <source>How much is free could not be found out.</source>
        <translation>Không xác định được dung lượng trống.</translation>
    </message>
    <message>
        <source>%1 free on this disk</source>
        <translation>Còn trống %1 trên đĩa này</translation>
    </message>
    <message>
        <source>Loudspeakers and microphone</source>
        <translation>Loa và micrô</translation>
    </message>
    <message>
        <source>Without a sound device everything else works: takes are made and can be exported.</source>
        <translation>Không có thiết bị âm thanh thì mọi thứ khác vẫn hoạt động: vẫn tạo và xuất được bản đọc.</translation>
    </message>
    <message>
        <source>A first sentence</source>
        <translation>Câu đầu tiên</translation>
    </message>
    <message>
        <source>It is spoken with the voice you choose, and what was spoken is then recognised: both engines run on this computer.</source>
        <translation>Câu được đọc bằng giọng bạn chọn, sau đó lời đọc được nhận dạng lại: cả hai bộ máy đều chạy trên máy tính này.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Bước %1/%2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::FormPage</name>
    <message>
        <source>Reset this page</source>
        <translation>Đặt lại trang này</translation>
    </message>
    <message>
        <source>Everything on this page is at its default.</source>
        <translation>Mọi cài đặt trên trang này đều ở mặc định.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) reset</source>
        <translation>
            <numerusform>Đã đặt lại %n cài đặt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>timbre::ui::GapWords</name>
    <message>
        <source>%1 not recognised: it repeated itself</source>
        <extracomment>A stretch without text; %1 is a duration such as &quot;12 s&quot;</extracomment>
        <translation>Không nhận dạng được %1: bộ nhận dạng lặp đi lặp lại</translation>
    </message>
    <message>
        <source>%1 not recognised: speech, but no likely words</source>
        <translation>Không nhận dạng được %1: có lời nói nhưng không có từ nào đủ chắc chắn</translation>
    </message>
    <message>
        <source>%1 not recognised: speech that was passed over</source>
        <translation>Không nhận dạng được %1: lời nói bị bỏ qua</translation>
    </message>
    <message>
        <source>%1 not recognised</source>
        <translation>Không nhận dạng được %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::GlossaryDialog</name>
    <message>
        <source>Written</source>
        <translation>Cách viết</translation>
    </message>
    <message>
        <source>Spoken as</source>
        <translation>Cách đọc</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Phân biệt hoa thường</translation>
    </message>
    <message>
        <source>Add word</source>
        <translation>Thêm từ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Import glossary</source>
        <translation>Nhập bảng thuật ngữ</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Bảng (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Export glossary</source>
        <translation>Xuất bảng thuật ngữ</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Bảng thuật ngữ</translation>
    </message>
    <message>
        <source>Speak says the word as you write it under “Spoken as”; Transcribe replaces what stands under “Heard as” (several forms separated by semicolons) with the word.</source>
        <translation>“Đọc” phát âm từ theo cách ghi ở cột “Cách đọc”; “Chép lời” thay nội dung ở cột “Nghe thành” (nhiều dạng cách nhau bằng dấu chấm phẩy) bằng từ đó.</translation>
    </message>
    <message>
        <source>Heard as</source>
        <translation>Nghe thành</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Nghe thử</translation>
    </message>
    <message>
        <source>Says the word in the voice that is chosen on the Speak screen</source>
        <translation>Đọc từ này bằng giọng đang chọn trên màn hình “Đọc”</translation>
    </message>
    <message>
        <source>Row %1 has no written form and is left out.</source>
        <translation>Dòng %1 không có dạng viết nên bị bỏ qua.</translation>
    </message>
    <message>
        <source>“%1” has neither a spoken nor a heard form and is left out.</source>
        <extracomment>%1 is a word of the glossary</extracomment>
        <translation>“%1” không có dạng đọc lẫn dạng nghe nên bị bỏ qua.</translation>
    </message>
    <message>
        <source>“%1” is there more than once; the last one counts.</source>
        <translation>“%1” xuất hiện nhiều lần; lần cuối cùng được dùng.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma-separated table (*.csv)</source>
        <translation>Bảng phân cách bằng dấu phẩy (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated table (*.tsv)</source>
        <translation>Bảng phân cách bằng tab (*.tsv)</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Tìm trong trợ giúp</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Mục lục</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Các bước đầu tiên</translation>
    </message>
    <message>
        <source>Language, folders, loudspeakers and microphone, and a first sentence</source>
        <translation>Ngôn ngữ, thư mục, loa và micrô, và câu đầu tiên</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Hướng dẫn sử dụng</translation>
    </message>
    <message>
        <source>Journal of errors</source>
        <translation>Nhật ký lỗi</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Error codes</source>
        <translation>Mã lỗi</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HelpTopics</name>
    <message>
        <source># %1

## What happened

%2

## What to do

%3

## More

The details of a message name the file, device or value that it is about: copy them with the button beside the message, or from the [journal of errors](help:journal). Nothing that was finished before the error is lost.
</source>
        <translation># %1

## Điều gì đã xảy ra

%2

## Cần làm gì

%3

## Thêm

Chi tiết của thông báo nêu tên tệp, thiết bị hoặc giá trị liên quan: sao chép chi tiết bằng nút cạnh thông báo, hoặc từ [nhật ký lỗi](help:journal). Những gì đã hoàn tất trước khi xảy ra lỗi không bị mất.
</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistoryHeading</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>Format of a day&apos;s heading, see QDate::toString</extracomment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Format of a month&apos;s heading, see QDate::toString</extracomment>
        <translation>MMMM &apos;năm&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistoryListView</name>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistoryModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row of the history for screen readers: title, voice or recogniser, duration</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Play the selected item</source>
        <translation>Phát mục đang chọn</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open in Speak or Transcribe</source>
        <translation>Mở trong “Đọc” hoặc “Chép lời”</translation>
    </message>
    <message>
        <source>Mark with a star, or take the star away</source>
        <translation>Gắn sao hoặc bỏ sao</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Sao chép văn bản</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Khôi phục từ thùng rác</translation>
    </message>
    <message>
        <source>It is made again with the same settings.</source>
        <translation>Đang tạo lại với cùng cài đặt.</translation>
    </message>
    <message>
        <source>The recording is not where it was, so it cannot be made again.</source>
        <translation>Bản ghi âm không còn ở chỗ cũ nên không tạo lại được.</translation>
    </message>
    <message>
        <source>It cannot be made again. %1</source>
        <translation>Không tạo lại được. %1</translation>
    </message>
    <message>
        <source>Choose the file where it is now.</source>
        <translation>Chọn tệp ở vị trí hiện tại.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Đã đổi tên.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Văn bản đã nằm trong bảng tạm.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are in the trash.</source>
        <translation>
            <numerusform>%n mục đã vào thùng rác.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) restored.</source>
        <translation>
            <numerusform>Đã khôi phục %n mục.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Xóa vĩnh viễn</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s) for good?</source>
        <translation>
            <numerusform>Xóa vĩnh viễn %n mục?</numerusform>
        </translation>
    </message>
    <message>
        <source>Text, settings and sound are deleted and cannot be restored.</source>
        <translation>Văn bản, cài đặt và âm thanh bị xóa và không thể khôi phục.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Dọn sạch thùng rác</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Dọn sạch thùng rác?</translation>
    </message>
    <message>
        <source>Everything in it is deleted and cannot be restored.</source>
        <translation>Mọi thứ trong đó bị xóa và không thể khôi phục.</translation>
    </message>
    <message>
        <source>Search text and settings</source>
        <translation>Tìm văn bản và cài đặt</translation>
    </message>
    <message>
        <source>Words in text, title, voice and settings (Ctrl+F)</source>
        <translation>Từ trong văn bản, tiêu đề, giọng và cài đặt (Ctrl+F)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mới nhất trước</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Cũ nhất trước</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Dài nhất trước</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Theo tiêu đề</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Dọn sạch thùng rác…</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Chưa có gì ở đây</translation>
    </message>
    <message>
        <source>Everything you speak or transcribe is kept here, with its text, its settings and its sound.</source>
        <translation>Mọi thứ bạn đọc hoặc chép lời đều được lưu ở đây, cùng văn bản, cài đặt và âm thanh.</translation>
    </message>
    <message>
        <source>Speak something</source>
        <translation>Đọc văn bản</translation>
    </message>
    <message>
        <source>Transcribe something</source>
        <translation>Chép lời</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Không tìm thấy gì</translation>
    </message>
    <message>
        <source>No item has these words and fits these filters. Words are found in texts, titles, voices and settings; the last one may be a beginning.</source>
        <translation>Không có mục nào chứa các từ này và khớp các bộ lọc này. Từ được tìm trong văn bản, tiêu đề, giọng và cài đặt; từ cuối có thể chỉ là phần đầu của từ.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Thùng rác trống</translation>
    </message>
    <message>
        <source>What you delete waits here and can be restored.</source>
        <translation>Những gì bạn xóa nằm ở đây và có thể khôi phục.</translation>
    </message>
    <message>
        <source>Choose the recording</source>
        <translation>Chọn bản ghi âm</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n mục</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Items are deleted for good after %n day(s).</source>
        <translation>
            <numerusform>Các mục bị xóa vĩnh viễn sau %n ngày.</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Phát</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Xóa vĩnh viễn…</translation>
    </message>
    <message>
        <source>Open in Speak</source>
        <translation>Mở trong “Đọc”</translation>
    </message>
    <message>
        <source>Open in Transcribe</source>
        <translation>Mở trong “Chép lời”</translation>
    </message>
    <message>
        <source>Run again with the same settings</source>
        <translation>Chạy lại với cùng cài đặt</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Đổi tên…</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Bỏ sao</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Gắn sao</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Sao chép văn bản</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Render the take again and compare</source>
        <translation>Tổng hợp lại bản đọc và so sánh</translation>
    </message>
    <message>
        <source>Rendering “%1” again…</source>
        <extracomment>%1 is the title of a take</extracomment>
        <translation>Đang tổng hợp lại “%1”…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Rendering “%1” again: %2 %</source>
        <extracomment>%1 is the title of a take, %2 a percentage</extracomment>
        <translation>Đang tổng hợp lại “%1”: %2%</translation>
    </message>
    <message>
        <source>“%1” could not be rendered again. %2</source>
        <translation>Không tổng hợp lại được “%1”. %2</translation>
    </message>
    <message>
        <source>“%1” was rendered again: every sample is the same.</source>
        <translation>Đã tổng hợp lại “%1”: mọi mẫu âm đều giống hệt.</translation>
    </message>
    <message>
        <source>“%1” was rendered again and is not the same.</source>
        <translation>Đã tổng hợp lại “%1” nhưng kết quả không giống.</translation>
    </message>
    <message>
        <source>“%1” was rendered again: it differs from %2 on, by up to %3 % of full scale.</source>
        <extracomment>%1 a title, %2 a time such as 0:07.4, %3 a percentage</extracomment>
        <translation>Đã tổng hợp lại “%1”: khác từ %2 trở đi, chênh tối đa %3% so với mức tối đa của thang đo.</translation>
    </message>
    <message>
        <source>Render again and compare</source>
        <translation>Tổng hợp lại và so sánh</translation>
    </message>
    <message>
        <source>Check this take: find wrong and missing words</source>
        <translation>Nghe kiểm tra bản đọc này: tìm từ sai và từ thiếu</translation>
    </message>
    <message>
        <source>The take could not be checked. %1</source>
        <translation>Không nghe kiểm tra được bản đọc. %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistoryPlaces</name>
    <message>
        <source>Parts of the history</source>
        <translation>Các phần của lịch sử</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Bản đọc</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Bản chép lời</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Đã gắn sao</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Danh sách đã lưu</translation>
    </message>
    <message>
        <source>Save as list</source>
        <translation>Lưu thành danh sách</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Tên danh sách</translation>
    </message>
    <message>
        <source>Rename list</source>
        <translation>Đổi tên danh sách</translation>
    </message>
    <message>
        <source>The list “%1” is deleted.</source>
        <extracomment>%1 is the name of a saved list</extracomment>
        <translation>Đã xóa danh sách “%1”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Đổi tên…</translation>
    </message>
    <message>
        <source>Replace by what is shown now</source>
        <translation>Thay bằng nội dung đang hiện</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistoryPreview</name>
    <message>
        <source>Position in the sound</source>
        <translation>Vị trí trong âm thanh</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Differences of the texts</source>
        <translation>Khác biệt giữa các văn bản</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Phát</translation>
    </message>
    <message>
        <source>Play it again (Enter)</source>
        <translation>Phát lại (Enter)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open it in Speak or Transcribe (Ctrl+Enter)</source>
        <translation>Mở trong “Đọc” hoặc “Chép lời” (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Chạy lại</translation>
    </message>
    <message>
        <source>Make it once more with the same settings (Ctrl+R)</source>
        <translation>Tạo lại một lần nữa với cùng cài đặt (Ctrl+R)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Take it out of the trash</source>
        <translation>Lấy ra khỏi thùng rác</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Gắn sao</translation>
    </message>
    <message>
        <source>Mark it with a star, or take the star away</source>
        <translation>Gắn sao hoặc bỏ sao</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Give it another title (F2)</source>
        <translation>Đặt tiêu đề khác (F2)</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Sao chép văn bản</translation>
    </message>
    <message>
        <source>Copy the whole text (Ctrl+C)</source>
        <translation>Sao chép toàn bộ văn bản (Ctrl+C)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Write it into files (Ctrl+E)</source>
        <translation>Ghi ra tệp (Ctrl+E)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Move it to the trash (Delete)</source>
        <translation>Chuyển vào thùng rác (Delete)</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Xóa vĩnh viễn…</translation>
    </message>
    <message>
        <source>Delete it and its sound; it cannot be restored</source>
        <translation>Xóa mục này và âm thanh của nó; không thể khôi phục</translation>
    </message>
    <message>
        <source>Select a take or a transcript to read it, hear it and see how it was made. Select two to see what differs.</source>
        <translation>Chọn một bản đọc hoặc bản chép lời để đọc nội dung, nghe và xem cách tạo. Chọn hai mục để xem điểm khác biệt.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Only the beginning of the text is shown here. Open it to see all of it.</source>
        <translation>Ở đây chỉ hiện phần đầu văn bản. Mở để xem toàn bộ.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Điểm khác biệt</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two titles that are compared</extracomment>
        <translation>%1 và %2</translation>
    </message>
    <message>
        <source>Both were made with the same settings.</source>
        <translation>Cả hai được tạo với cùng cài đặt.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ.</source>
        <translation>
            <numerusform>%n cài đặt khác nhau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the texts differ.</source>
        <translation>
            <numerusform>%n từ trong các văn bản khác nhau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Đã chọn %n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore them or delete them for good.</source>
        <translation>Khôi phục hoặc xóa vĩnh viễn các mục này.</translation>
    </message>
    <message>
        <source>Star, copy, export or delete all of them at once.</source>
        <translation>Gắn sao, sao chép, xuất hoặc xóa tất cả cùng lúc.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Nghe kiểm tra</translation>
    </message>
    <message>
        <source>Listen to the take and mark wrong and missing words (Ctrl+Shift+K)</source>
        <translation>Nghe bản đọc và đánh dấu từ sai và từ thiếu (Ctrl+Shift+K)</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistoryRow</name>
    <message>
        <source>In the settings: %1</source>
        <extracomment>What a search found in the settings of a take; %1 is the place</extracomment>
        <translation>Trong cài đặt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>còn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>took %1</source>
        <extracomment>How long it took to make; %1 is a duration</extracomment>
        <translation>mất %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 an engine, %2 the device it ran on</extracomment>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>dừng sớm</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>không có âm thanh</translation>
    </message>
    <message>
        <source>word errors %1</source>
        <extracomment>The word error rate of the last check of a take; %1 is a percentage</extracomment>
        <translation>lỗi từ %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistorySounds</name>
    <message>
        <source>Search the history</source>
        <translation>Tìm trong lịch sử</translation>
    </message>
    <message>
        <source>Recordings and takes</source>
        <translation>Bản ghi âm và bản đọc</translation>
    </message>
    <message>
        <source>Nothing with a sound is found.</source>
        <translation>Không tìm thấy mục nào có âm thanh.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A row of the history: title, length, day</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HubSearchDialog</name>
    <message>
        <source>Search for published models</source>
        <translation>Tìm mô hình đã công bố</translation>
    </message>
    <message>
        <source>What you type is sent to %1 when you press Search, not before.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Nội dung bạn nhập chỉ được gửi đến %1 khi bạn bấm “Tìm”, không sớm hơn.</translation>
    </message>
    <message>
        <source>Words to search for</source>
        <translation>Từ cần tìm</translation>
    </message>
    <message>
        <source>Name of a model or of its author</source>
        <translation>Tên mô hình hoặc tác giả</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Models that were found</source>
        <translation>Các mô hình tìm thấy</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Kho</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Chức năng</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Lượt tải</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Họ mô hình</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The words &quot;%1&quot; are to be searched for.</source>
        <extracomment>%1 is what the user typed</extracomment>
        <translation>Sắp tìm các từ “%1”.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>chưa biết</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Không tìm thấy gì.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) found</source>
        <translation>
            <numerusform>Tìm thấy %n mô hình</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Hiện trong danh sách</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Thêm vào danh sách</translation>
    </message>
    <message>
        <source>No family of this program recognises it.</source>
        <translation>Không họ mô hình nào của chương trình này nhận ra nó.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ImportConflictDialog</name>
    <message>
        <source>Import voices</source>
        <translation>Nhập giọng</translation>
    </message>
    <message numerus="yes">
        <source>%n of these voices is in your library already, in another form.</source>
        <translation>
            <numerusform>%n giọng trong số này đã có trong thư viện của bạn ở dạng khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Giọng</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Giọng</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Cách xử lý</translation>
    </message>
    <message>
        <source>Replace, as a new version</source>
        <translation>Thay thế, thành phiên bản mới</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Giữ cả hai</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ImportDialog</name>
    <message>
        <source>Import settings</source>
        <translation>Nhập cài đặt</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Những gì sẽ thay đổi</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện tại</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sau khi nhập</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>These settings change when you apply %1.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Các cài đặt này thay đổi khi bạn áp dụng %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in this file are not right</source>
        <translation>
            <numerusform>%n giá trị trong tệp này không đúng</numerusform>
        </translation>
    </message>
    <message>
        <source>This file holds nothing that differs from your settings.</source>
        <translation>Tệp này không có gì khác với cài đặt của bạn.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed</source>
        <translation>
            <numerusform>Đã thay đổi %n cài đặt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::JobEstimates</name>
    <message>
        <source>about %1</source>
        <extracomment>How long a job will take; %1 is a duration</extracomment>
        <translation>khoảng %1</translation>
    </message>
    <message>
        <source>roughly %1</source>
        <extracomment>The same of few earlier jobs</extracomment>
        <translation>ước chừng %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::JobRow</name>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Loading the engine</source>
        <translation>Đang tải bộ máy</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Đang chuẩn bị</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Đang xử lý</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Đang đọc</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <translation>Đang chép lời</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Đang nghe</translation>
    </message>
    <message>
        <source>Placing words</source>
        <translation>Đang căn thời gian các từ</translation>
    </message>
    <message>
        <source>Reading sound</source>
        <translation>Đang giải mã âm thanh</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Đang ghi tệp</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Sao chép chi tiết</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Loại bỏ</translation>
    </message>
    <message numerus="yes">
        <source>Interrupted; %n finished part(s) are kept</source>
        <translation>
            <numerusform>Bị gián đoạn; đã giữ %n phần hoàn thành</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <extracomment>Progress of a job; %1 what it does now, %2 percent done</extracomment>
        <translation>%1 · %2%</translation>
    </message>
    <message>
        <source>%1 · %2 % · %3 left</source>
        <extracomment>Progress of a job; %1 what it does now, %2 percent done, %3 a duration such as &quot;12 s&quot;</extracomment>
        <translation>%1 · %2% · còn %3</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Đã tạm dừng</translation>
    </message>
    <message>
        <source>%1 · %2 % · %3 left · %4× real time</source>
        <extracomment>Progress of a job; %1 what it does now, %2 percent done, %3 a duration such as &quot;12 s&quot;, %4 how many times faster than the sound plays it is made or read</extracomment>
        <translation>%1 · %2% · còn %3 · %4× thời gian thực</translation>
    </message>
</context>
<context>
    <name>timbre::ui::JobTray</name>
    <message>
        <source>Jobs</source>
        <translation>Tác vụ</translation>
    </message>
</context>
<context>
    <name>timbre::ui::JournalView</name>
    <message>
        <source>Journal of errors</source>
        <translation>Nhật ký lỗi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Điều gì đã xảy ra</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Số lần</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Sao chép chi tiết</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Tìm hiểu thêm</translation>
    </message>
    <message>
        <source>Clear the journal</source>
        <translation>Xóa nhật ký</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Không có lỗi</translation>
    </message>
    <message>
        <source>Errors and warnings of this and earlier runs are listed here.</source>
        <translation>Lỗi và cảnh báo của lần chạy này và các lần trước được liệt kê ở đây.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
</context>
<context>
    <name>timbre::ui::KeyField</name>
    <message>
        <source>This key moves around or confirms everywhere. Hold Ctrl or Alt with it.</source>
        <translation>Phím này dùng để di chuyển hoặc xác nhận ở mọi nơi. Giữ thêm Ctrl hoặc Alt.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ListeningDialog</name>
    <message>
        <source>Transcribe again</source>
        <translation>Chép lời lại</translation>
    </message>
    <message>
        <source>Nothing is replaced until you have seen the differences.</source>
        <translation>Không có gì bị thay thế cho đến khi bạn đã xem các khác biệt.</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Nghe lại</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Ý kiến thứ hai</translation>
    </message>
    <message>
        <source>Another recogniser hears everything. Words that it heard differently become doubtful, with its word as an alternative. The text stays.</source>
        <translation>Một bộ nhận dạng khác nghe toàn bộ. Những từ mà nó nghe khác trở thành từ nghi ngờ, kèm từ nó nghe được để thay thế. Văn bản được giữ nguyên.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Nghe</translation>
    </message>
    <message>
        <source>Translate into English</source>
        <translation>Dịch sang tiếng Anh</translation>
    </message>
    <message>
        <source>The translation stands beside the text, which stays as it is.</source>
        <translation>Bản dịch nằm bên cạnh văn bản; văn bản được giữ nguyên.</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Dịch</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ListeningStrip</name>
    <message>
        <source>reading the recording</source>
        <translation>xử lý bản ghi âm</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>nạp mô hình</translation>
    </message>
    <message>
        <source>telling voices apart</source>
        <translation>phân biệt các giọng</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>so sánh</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>nghe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>What is done with a transcript: %1 is the task, %2 its stage</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <translation>%1: %2…</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more wait)</source>
        <extracomment>%1 is what is being done; others follow</extracomment>
        <translation>
            <numerusform>%1 (còn %n việc đang chờ)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tác vụ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Thành phần</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Thông báo</translation>
    </message>
</context>
<context>
    <name>timbre::ui::LogTab</name>
    <message>
        <source>Lines of the log</source>
        <translation>Các dòng nhật ký</translation>
    </message>
    <message>
        <source>The line in hand</source>
        <translation>Dòng đang chọn</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Notes and worse</source>
        <translation>Ghi chú trở lên</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Cảnh báo và lỗi</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Number of a job</source>
        <translation>Số của tác vụ</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tác vụ</translation>
    </message>
    <message>
        <source>Text in the log</source>
        <translation>Văn bản trong nhật ký</translation>
    </message>
    <message>
        <source>Search part and message</source>
        <translation>Tìm trong thành phần và thông báo</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>No line of the log fits. What the program does is written to %1.</source>
        <translation>Không có dòng nhật ký nào khớp. Những gì chương trình làm được ghi vào %1.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
</context>
<context>
    <name>timbre::ui::MainWindow</name>
    <message>
        <source>Speak</source>
        <translation>Đọc</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Giọng</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Chép lời</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Timbre Studio</source>
        <translation>Timbre Studio</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>The stored data had to be repaired.</source>
        <translation>Dữ liệu đã lưu bị lỗi và đã được sửa.</translation>
    </message>
    <message>
        <source>No sound device was found.</source>
        <translation>Không tìm thấy thiết bị âm thanh.</translation>
    </message>
    <message>
        <source>Everything else works: takes are made and can be exported.</source>
        <translation>Mọi chức năng khác vẫn hoạt động: bản đọc vẫn được tạo và xuất được.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Tìm lại</translation>
    </message>
    <message>
        <source>Playing on %1</source>
        <extracomment>%1 is the name of a sound device</extracomment>
        <translation>Đang phát qua %1</translation>
    </message>
    <message>
        <source>The sound device disappeared.</source>
        <translation>Thiết bị âm thanh đã mất kết nối.</translation>
    </message>
    <message>
        <source>Playback is paused where it was. Connect it again or choose another.</source>
        <translation>Đã tạm dừng phát tại vị trí hiện tại. Kết nối lại hoặc chọn thiết bị khác.</translation>
    </message>
    <message>
        <source>Sound cannot be played.</source>
        <translation>Không thể phát âm thanh.</translation>
    </message>
    <message>
        <source>Choose another device, or connect one; takes are made all the same.</source>
        <translation>Chọn thiết bị khác hoặc kết nối một thiết bị; bản đọc vẫn được tạo.</translation>
    </message>
    <message>
        <source>The file was not written. %1</source>
        <translation>Chưa ghi được tệp. %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Đã lưu %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Hiện trong thư mục</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>New take on Speak, record on Transcribe</source>
        <translation>Bản đọc mới ở màn hình “Đọc”, ghi âm ở màn hình “Chép lời”</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Phát</translation>
    </message>
    <message>
        <source>Play or pause, outside a text</source>
        <translation>Phát hoặc tạm dừng, khi không nhập văn bản</translation>
    </message>
    <message>
        <source>Play or pause anywhere, going on 1.5 s earlier</source>
        <translation>Phát hoặc tạm dừng ở mọi nơi, phát tiếp từ 1,5 giây trước đó</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>2 seconds back</source>
        <translation>Lùi 2 giây</translation>
    </message>
    <message>
        <source>2 seconds on</source>
        <translation>Tiến 2 giây</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Chậm hơn</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Nhanh hơn</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Lặp lại</translation>
    </message>
    <message>
        <source>The take could not be copied to a file.</source>
        <translation>Không sao chép được bản đọc thành tệp.</translation>
    </message>
    <message>
        <source>Export it to a folder of your choice instead.</source>
        <translation>Thay vào đó, hãy xuất vào thư mục bạn chọn.</translation>
    </message>
    <message>
        <source>%1 is on the clipboard. Paste it into a folder.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>%1 đã nằm trong bảng tạm. Dán vào một thư mục.</translation>
    </message>
    <message>
        <source>The settings were not saved. %1</source>
        <translation>Cài đặt chưa được lưu. %1</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Tìm lệnh</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Mở cài đặt</translation>
    </message>
    <message>
        <source>Open a recent file</source>
        <translation>Mở tệp gần đây</translation>
    </message>
    <message>
        <source>Forget the recent files</source>
        <translation>Xóa danh sách tệp gần đây</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Tìm và thay thế</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Tốc độ bình thường</translation>
    </message>
    <message>
        <source>Copy the take as a file</source>
        <translation>Sao chép bản đọc thành tệp</translation>
    </message>
    <message>
        <source>Previous sentence or segment</source>
        <translation>Câu hoặc đoạn trước</translation>
    </message>
    <message>
        <source>Next sentence or segment</source>
        <translation>Câu hoặc đoạn tiếp theo</translation>
    </message>
    <message>
        <source>There is nothing in this folder to open.</source>
        <translation>Không có gì mở được trong thư mục này.</translation>
    </message>
    <message>
        <source>Recordings, videos, texts and subtitles can be opened.</source>
        <translation>Có thể mở bản ghi âm, video, văn bản và phụ đề.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be opened here.</source>
        <translation>
            <numerusform>%n tệp không mở được ở đây.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to open what is in %n folder(s)</source>
        <translation>
            <numerusform>Thả để mở nội dung trong %n thư mục</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be opened here</source>
        <translation>
            <numerusform>%n tệp không mở được ở đây</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to put this text on the Speak screen</source>
        <translation>Thả để đưa văn bản này vào màn hình “Đọc”</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Hiện lần chạy</translation>
    </message>
</context>
<context>
    <name>timbre::ui::MakingPanel</name>
    <message>
        <source>Back to the voice</source>
        <translation>Quay lại giọng</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Lấy mô hình</translation>
    </message>
</context>
<context>
    <name>timbre::ui::MeasureCard</name>
    <message>
        <source>Every model that is here says or hears a sentence: how soon it starts, how fast it is and what memory it takes then stands beside it wherever you choose a model. After a minute no other model is begun.</source>
        <translation>Mỗi mô hình có trên máy đọc hoặc nhận dạng một câu: từ đó, thời gian khởi động, tốc độ và bộ nhớ của mô hình hiện bên cạnh nó ở mọi nơi bạn chọn mô hình. Sau một phút, không bắt đầu đo mô hình nào nữa.</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>Đo máy tính này</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>The model in hand is measured to its end</source>
        <translation>Mô hình đang đo sẽ được đo cho xong</translation>
    </message>
    <message>
        <source>Models that were measured</source>
        <translation>Số mô hình đã đo</translation>
    </message>
    <message>
        <source>How fast the models are on this computer</source>
        <translation>Tốc độ của các mô hình trên máy tính này</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation>Khởi động trong</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tốc độ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bộ nhớ</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Ngày đo</translation>
    </message>
    <message>
        <source>How fast is this computer?</source>
        <translation>Máy tính này nhanh đến đâu?</translation>
    </message>
    <message>
        <source>Measuring %1, %2 of %3. Models are begun for another %4.</source>
        <extracomment>%1 is the name of a model, %2 of %3 its number and how many there are, %4 a duration such as 12 s</extracomment>
        <translation>Đang đo %1, %2 trên %3. Trong %4 nữa vẫn bắt đầu đo mô hình mới.</translation>
    </message>
    <message>
        <source>It stops after this one.</source>
        <translation>Sẽ dừng sau mô hình này.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) measured.</source>
        <translation>
            <numerusform>Đã đo %n mô hình.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was no time for %n more; measure again for those.</source>
        <translation>
            <numerusform>Không đủ thời gian cho %n mô hình nữa; hãy đo lại để đo những mô hình đó.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be measured: %2</source>
        <extracomment>%1 is the name of a model, %2 the sentence of an error</extracomment>
        <translation>Không đo được %1: %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::MemoryCard</name>
    <message>
        <source>What was used longest ago goes first</source>
        <translation>Gỡ trước mô hình lâu không dùng nhất</translation>
    </message>
    <message>
        <source>What was used least goes first</source>
        <translation>Gỡ trước mô hình ít dùng nhất</translation>
    </message>
    <message>
        <source>Only time unloads models</source>
        <translation>Chỉ gỡ mô hình khi hết thời gian</translation>
    </message>
    <message>
        <source>Models stay until they are unloaded by hand</source>
        <translation>Mô hình được giữ cho đến khi gỡ thủ công</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>do không dùng</translation>
    </message>
    <message>
        <source>for room</source>
        <translation>để lấy chỗ</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>thủ công</translation>
    </message>
    <message>
        <source>by the rule</source>
        <translation>theo quy tắc</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a number, %2 why a model was unloaded: &quot;idle&quot;, &quot;for room&quot; …</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>%1 of %2 found it loaded (%3 %), %4 waited for a load that went on</source>
        <extracomment>%1 of %2 requests found the model loaded already, which is %3 per cent; %4 waited for a load</extracomment>
        <translation>%1 trên %2 gặp lúc mô hình đã nạp sẵn (%3%), %4 phải chờ lượt nạp đang diễn ra</translation>
    </message>
    <message numerus="yes">
        <source>%n load(s)</source>
        <translation>
            <numerusform>%n lượt nạp</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 each</source>
        <extracomment>%1 is a duration such as 1.4 s</extracomment>
        <translation>mỗi lượt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n lượt thất bại</numerusform>
        </translation>
    </message>
    <message>
        <source>Free idle models now</source>
        <translation>Gỡ ngay mô hình không dùng</translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>Đổi quy tắc</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bộ nhớ</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) loaded</source>
        <translation>
            <numerusform>Đã nạp %n mô hình</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%n lượt đang dùng</numerusform>
        </translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Chưa nạp mô hình nào.</translation>
    </message>
    <message>
        <source>%1, %2 of weights, %3.</source>
        <translation>%1, %2 trọng số, %3.</translation>
    </message>
    <message>
        <source>Saved by sharing</source>
        <translation>Tiết kiệm nhờ dùng chung</translation>
    </message>
    <message>
        <source>Read from files</source>
        <translation>Đọc từ tệp</translation>
    </message>
    <message>
        <source>%1, of which other programs share %2</source>
        <extracomment>%1 and %2 are sizes such as 1.2 GB</extracomment>
        <translation>%1, trong đó dùng chung với chương trình khác %2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Giới hạn</translation>
    </message>
    <message>
        <source>Unloaded after</source>
        <translation>Gỡ sau</translation>
    </message>
    <message>
        <source>%1 without use</source>
        <translation>%1 không dùng</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>không tự gỡ</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Lượt nạp</translation>
    </message>
    <message>
        <source>Unloaded</source>
        <translation>Đã gỡ</translation>
    </message>
</context>
<context>
    <name>timbre::ui::MetricChips</name>
    <message>
        <source>Clear filters</source>
        <translation>Xóa bộ lọc</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Bất kỳ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter in use: %1 is its name, %2 the value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <extracomment>A filter with several values: %1 is its name, %2 the first value, %n how many more there are</extracomment>
        <translation>
            <numerusform>%1: %2 và %n mục khác</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelCommands</name>
    <message>
        <source>%1 (%2) is to be downloaded.</source>
        <translation>Sắp tải về %1 (%2).</translation>
    </message>
    <message>
        <source>%1 is to be downloaded.</source>
        <translation>Sắp tải về %1.</translation>
    </message>
    <message>
        <source>Measuring %1…</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>Đang đo %1…</translation>
    </message>
    <message>
        <source>Another program keeps this model; it is only used here.</source>
        <translation>Một chương trình khác đang giữ mô hình này; ở đây chỉ sử dụng nó.</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Đã sao chép chi tiết</translation>
    </message>
    <message>
        <source>A folder with a model</source>
        <translation>Thư mục chứa mô hình</translation>
    </message>
    <message>
        <source>A folder with the files of one model is needed, as they were published.</source>
        <translation>Cần một thư mục chứa các tệp của một mô hình, đúng như khi được công bố.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a model.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Không thể dùng %1 làm mô hình.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter an access token…</source>
        <translation>Nhập mã truy cập…</translation>
    </message>
    <message>
        <source>Move the models…</source>
        <translation>Di chuyển mô hình…</translation>
    </message>
    <message>
        <source>Unload it</source>
        <translation>Gỡ khỏi bộ nhớ</translation>
    </message>
    <message>
        <source>Free idle models</source>
        <translation>Gỡ mô hình không dùng</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>%1 is on this computer.</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 đã có trên máy tính này.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Nạp</translation>
    </message>
    <message>
        <source>%1 was loaded in %2.</source>
        <extracomment>%1 is the name of a model, %2 a duration such as 1.4 s</extracomment>
        <translation>Đã nạp %1 trong %2.</translation>
    </message>
    <message>
        <source>%1 was unloaded.</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>Đã gỡ %1 khỏi bộ nhớ.</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Kiểm tra…</translation>
    </message>
    <message>
        <source>Measure the speed</source>
        <translation>Đo tốc độ</translation>
    </message>
    <message>
        <source>May be unloaded when idle</source>
        <translation>Cho phép gỡ khi không dùng</translation>
    </message>
    <message>
        <source>Keep in memory</source>
        <translation>Giữ trong bộ nhớ</translation>
    </message>
    <message>
        <source>Do not load at start</source>
        <translation>Không nạp khi khởi động</translation>
    </message>
    <message>
        <source>Load at start</source>
        <translation>Nạp khi khởi động</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Hiện thư mục</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Sao chép chi tiết</translation>
    </message>
    <message>
        <source>Licence and page in the browser</source>
        <translation>Giấy phép và trang mô hình trong trình duyệt</translation>
    </message>
    <message>
        <source>Give up the download…</source>
        <translation>Bỏ lượt tải về…</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>Take it off the list…</source>
        <translation>Bỏ khỏi danh sách…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Xóa…</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelDelegate</name>
    <message>
        <source>needs %1 of memory</source>
        <extracomment>%1 is a size such as 1.2 GB</extracomment>
        <translation>cần %1 bộ nhớ</translation>
    </message>
    <message>
        <source>used where it is</source>
        <translation>dùng tại chỗ</translation>
    </message>
    <message>
        <source>needs an account</source>
        <translation>cần tài khoản</translation>
    </message>
    <message>
        <source>%1 of memory now</source>
        <extracomment>%1 is a size such as 1.2 GB: what a model takes now</extracomment>
        <translation>đang dùng %1 bộ nhớ</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelDetails</name>
    <message>
        <source>Details of the model</source>
        <translation>Chi tiết mô hình</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Chức năng</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Họ mô hình</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Kho</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Bản sửa đổi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Needs memory</source>
        <translation>Bộ nhớ cần</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Tính toán trên</translation>
    </message>
    <message>
        <source>Loaded in</source>
        <translation>Thời gian nạp</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bộ nhớ</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Được dùng bởi</translation>
    </message>
    <message>
        <source>Speed on this computer</source>
        <translation>Tốc độ trên máy tính này</translation>
    </message>
    <message>
        <source>Files compared</source>
        <translation>Tệp đã đối chiếu</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Quay lại danh sách</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Tìm hiểu thêm</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Đo</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Kiểm tra…</translation>
    </message>
    <message>
        <source>Keep in memory</source>
        <translation>Giữ trong bộ nhớ</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>Các thao tác khác</translation>
    </message>
    <message>
        <source>Measure the speed on this computer</source>
        <translation>Đo tốc độ trên máy tính này</translation>
    </message>
    <message>
        <source>Compare the files, load it, try it</source>
        <translation>Đối chiếu tệp, nạp và chạy thử</translation>
    </message>
    <message>
        <source>It is not unloaded when it is idle</source>
        <translation>Không bị gỡ khỏi bộ nhớ khi không dùng</translation>
    </message>
    <message>
        <source>kept in memory</source>
        <translation>giữ trong bộ nhớ</translation>
    </message>
    <message>
        <source>used where it is</source>
        <translation>dùng tại chỗ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what the button does, %2 a size such as 150 MB</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>May be unloaded when idle</source>
        <translation>Cho phép gỡ khi không dùng</translation>
    </message>
    <message>
        <source>Learn more about: %1</source>
        <extracomment>%1 is the sentence of an error</extracomment>
        <translation>Tìm hiểu thêm: %1</translation>
    </message>
    <message>
        <source>%1 of weights, %2 measured</source>
        <extracomment>%1 and %2 are sizes such as 1.2 GB</extracomment>
        <translation>%1 trọng số, đo được %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n tác vụ</numerusform>
        </translation>
    </message>
    <message>
        <source>RTF %1</source>
        <extracomment>Real-time factor; %1 is a number such as 0.12</extracomment>
        <translation>RTF %1</translation>
    </message>
    <message>
        <source>loaded in %1</source>
        <extracomment>%1 is a duration such as 1.4 s</extracomment>
        <translation>nạp trong %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n tệp, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>first sound after %1</source>
        <extracomment>%1 is a duration such as 0.3 s</extracomment>
        <translation>âm đầu tiên sau %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>An entry for screen readers: its name, what is said beside it</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelListView</name>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelQuestions</name>
    <message>
        <source>Take %1 off the list?</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>Bỏ %1 khỏi danh sách?</translation>
    </message>
    <message>
        <source>The folder %1 is not this program&apos;s: it stays as it is, with everything in it.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Thư mục %1 không thuộc chương trình này: thư mục và mọi thứ bên trong được giữ nguyên.</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>Nothing brings it back.</source>
        <translation>Không thể khôi phục lại.</translation>
    </message>
    <message>
        <source>Nothing brings it back but another download.</source>
        <translation>Chỉ có thể lấy lại bằng cách tải về lần nữa.</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>Xóa %1 khỏi máy tính này?</translation>
    </message>
    <message>
        <source>The folder %1 with %2 is deleted.</source>
        <extracomment>%1 is a folder, %2 a size such as 1.2 GB</extracomment>
        <translation>Thư mục %1 (%2) sẽ bị xóa.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>%1 is a size such as 1.2 GB</extracomment>
        <translation>Xóa %1</translation>
    </message>
    <message>
        <source>Give up the download of %1?</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>Bỏ lượt tải về %1?</translation>
    </message>
    <message>
        <source>The %1 that are here already are deleted. To go on later, pause it instead.</source>
        <extracomment>%1 is a size such as 1.2 GB</extracomment>
        <translation>Phần %1 đã tải về sẽ bị xóa. Nếu muốn tiếp tục sau, hãy tạm dừng thay vì bỏ.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Bỏ lượt tải</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelText</name>
    <message>
        <source>Speech</source>
        <translation>Đọc văn bản</translation>
    </message>
    <message>
        <source>Voice cloning</source>
        <translation>Nhân bản giọng</translation>
    </message>
    <message>
        <source>Voice design</source>
        <translation>Thiết kế giọng</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Chép lời</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Dịch</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Hội thoại</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Đang chờ đến lượt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Đã tạm dừng</translation>
    </message>
    <message>
        <source>Comparing hashes</source>
        <translation>Đang đối chiếu mã băm</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Đang nạp</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Đang chạy thử</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Đang di chuyển</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Đang tải về</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a report; %1 is the name of a value, %2 the value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Tải về</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Nạp</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Gỡ khỏi bộ nhớ</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Sửa chữa</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kiểm tra lại</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Tích hợp sẵn</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Đang kiểm tra</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Đã nạp</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Bị hỏng</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>nhiều ngôn ngữ</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of languages</extracomment>
        <translation>
            <numerusform>%1 và %n ngôn ngữ khác</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × real time</source>
        <extracomment>Speed of a model; %1 is a number: so many seconds of sound in one second</extracomment>
        <translation>%1 × thời gian thực</translation>
    </message>
    <message>
        <source>%1 tokens a second</source>
        <translation>%1 token/giây</translation>
    </message>
    <message numerus="yes">
        <source>shared by %n, saves %1</source>
        <extracomment>%1 is a size such as 300 MB</extracomment>
        <translation>
            <numerusform>%n tác vụ dùng chung, tiết kiệm %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2, both sizes such as 3.2 MB</extracomment>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>%1 is a size such as 3.2 MB</extracomment>
        <translation>%1/giây</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration such as 2 min 10 s</extracomment>
        <translation>còn %1</translation>
    </message>
    <message>
        <source>This version can keep and check this model, but not use it yet.</source>
        <translation>Phiên bản này lưu và kiểm tra được mô hình này nhưng chưa dùng được.</translation>
    </message>
    <message>
        <source>A file of the model is damaged.</source>
        <translation>Một tệp của mô hình bị hỏng.</translation>
    </message>
    <message>
        <source>Repair fetches the damaged files again; the good ones are kept.</source>
        <translation>“Sửa chữa” sẽ tải lại các tệp hỏng; các tệp tốt được giữ nguyên.</translation>
    </message>
    <message>
        <source>A file of the model is missing.</source>
        <translation>Thiếu một tệp của mô hình.</translation>
    </message>
    <message>
        <source>Repair fetches what is missing, or choose another folder.</source>
        <translation>“Sửa chữa” sẽ tải phần còn thiếu; hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>This version cannot use this model.</source>
        <translation>Phiên bản này không dùng được mô hình này.</translation>
    </message>
    <message>
        <source>The details say what it lacks.</source>
        <translation>Phần chi tiết cho biết còn thiếu gì.</translation>
    </message>
    <message>
        <source>Free some space, or move the models to another disk; what is here is kept.</source>
        <translation>Giải phóng dung lượng hoặc di chuyển mô hình sang đĩa khác; những gì đã có vẫn được giữ.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Mã định danh</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Họ mô hình</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Chức năng</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Kho</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Bản sửa đổi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Tính toán trên</translation>
    </message>
    <message>
        <source>Loaded in</source>
        <translation>Thời gian nạp</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Trọng số</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bộ nhớ</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>chưa đo</translation>
    </message>
    <message>
        <source>starts in %1</source>
        <extracomment>%1 is a duration such as 1.4 s: until a model that is not in memory speaks or hears</extracomment>
        <translation>khởi động trong %1</translation>
    </message>
    <message>
        <source>starts at once</source>
        <translation>khởi động ngay</translation>
    </message>
    <message>
        <source>%1 here</source>
        <extracomment>%1 is a size such as 1.2 GB: memory that a model takes on this computer</extracomment>
        <translation>%1 trên máy này</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Trên máy tính này</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Do what the row offers first</source>
        <translation>Thực hiện thao tác chính của dòng</translation>
    </message>
    <message>
        <source>Details of the model</source>
        <translation>Chi tiết mô hình</translation>
    </message>
    <message>
        <source>Measure the speed of the model</source>
        <translation>Đo tốc độ của mô hình</translation>
    </message>
    <message>
        <source>Check models</source>
        <translation>Kiểm tra mô hình</translation>
    </message>
    <message>
        <source>Keep the model in memory, or not</source>
        <translation>Giữ hoặc không giữ mô hình trong bộ nhớ</translation>
    </message>
    <message>
        <source>Remove the model</source>
        <translation>Xóa mô hình</translation>
    </message>
    <message>
        <source>Show the folder of the model</source>
        <translation>Hiện thư mục của mô hình</translation>
    </message>
    <message>
        <source>Copy the details of the model</source>
        <translation>Sao chép chi tiết mô hình</translation>
    </message>
    <message>
        <source>Search for published models</source>
        <translation>Tìm mô hình đã công bố</translation>
    </message>
    <message>
        <source>Use a folder I already have</source>
        <translation>Dùng thư mục đã có</translation>
    </message>
    <message>
        <source>Move the models</source>
        <translation>Di chuyển mô hình</translation>
    </message>
    <message>
        <source>Enter an access token</source>
        <translation>Nhập mã truy cập</translation>
    </message>
    <message>
        <source>Look at the folders again</source>
        <translation>Đọc lại các thư mục</translation>
    </message>
    <message numerus="yes">
        <source>Drop to use %n folder(s) with models where they are</source>
        <translation>
            <numerusform>Thả để dùng tại chỗ %n thư mục chứa mô hình</numerusform>
        </translation>
    </message>
    <message>
        <source>Any task</source>
        <translation>Mọi chức năng</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Mọi ngôn ngữ</translation>
    </message>
    <message>
        <source>The engines that are built in work without any download. Nothing is downloaded until you ask for it.</source>
        <translation>Các bộ máy tích hợp sẵn hoạt động mà không cần tải gì. Không có gì được tải về cho đến khi bạn yêu cầu.</translation>
    </message>
    <message>
        <source>%1, %2 on disk</source>
        <extracomment>%1 counts models, %2 is a size such as 1.2 GB</extracomment>
        <translation>%1, %2 trên đĩa</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) here</source>
        <translation>
            <numerusform>Có %n mô hình</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 counts models, %2 is a size such as 1.2 GB</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n loaded</source>
        <translation>
            <numerusform>Đã nạp %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n mô hình</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of this screen</source>
        <translation>Các phần của màn hình này</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tất cả mô hình</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Máy tính này</translation>
    </message>
    <message>
        <source>Use a folder I already have…</source>
        <translation>Dùng thư mục đã có…</translation>
    </message>
    <message>
        <source>Search for more…</source>
        <translation>Tìm thêm…</translation>
    </message>
    <message>
        <source>Check models…</source>
        <translation>Kiểm tra mô hình…</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Tìm mô hình</translation>
    </message>
    <message>
        <source>Words in name, family, licence, task and language (Ctrl+F)</source>
        <translation>Từ trong tên, họ, giấy phép, chức năng và ngôn ngữ (Ctrl+F)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Our order</source>
        <translation>Thứ tự đề xuất</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Theo tên</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Nhỏ nhất trước</translation>
    </message>
    <message>
        <source>Fastest here first</source>
        <translation>Nhanh nhất trên máy này trước</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Chức năng</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Trên máy tính này</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>Dùng được</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Không tìm thấy gì</translation>
    </message>
    <message>
        <source>No model has these words and fits these filters.</source>
        <translation>Không có mô hình nào chứa các từ này và khớp các bộ lọc này.</translation>
    </message>
    <message>
        <source>Show all models</source>
        <translation>Hiện tất cả mô hình</translation>
    </message>
    <message>
        <source>Looking at the models…</source>
        <translation>Đang xem các mô hình…</translation>
    </message>
    <message>
        <source>The catalogue and the folders of this computer are being read.</source>
        <translation>Đang đọc danh mục và các thư mục trên máy tính này.</translation>
    </message>
    <message>
        <source>What models take of this computer</source>
        <translation>Tài nguyên máy tính này mà các mô hình sử dụng</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>Đo máy tính này</translation>
    </message>
</context>
<context>
    <name>timbre::ui::MoveModelsDialog</name>
    <message>
        <source>Move the models</source>
        <translation>Di chuyển mô hình</translation>
    </message>
    <message>
        <source>The models are in %1 and take %2. They can be used again when the move is done.</source>
        <extracomment>%1 is a folder, %2 a size such as 12 GB</extracomment>
        <translation>Các mô hình nằm trong %1 và chiếm %2. Có thể dùng lại chúng khi di chuyển xong.</translation>
    </message>
    <message>
        <source>New folder of the models</source>
        <translation>Thư mục mới cho mô hình</translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation>Một thư mục mới hoặc trống</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>How much is moved</source>
        <translation>Tiến độ di chuyển</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Di chuyển</translation>
    </message>
    <message>
        <source>%1 are free there.</source>
        <extracomment>%1 is a size such as 12 GB</extracomment>
        <translation>Ở đó còn trống %1.</translation>
    </message>
    <message>
        <source>%1 of %2 moved</source>
        <extracomment>%1 and %2 are sizes such as 1.2 GB</extracomment>
        <translation>Đã di chuyển %1 trên %2</translation>
    </message>
    <message>
        <source>The models are in %1 now.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Các mô hình hiện nằm trong %1.</translation>
    </message>
    <message>
        <source>The models are where they were. %1</source>
        <extracomment>%1 is the sentence of an error</extracomment>
        <translation>Các mô hình vẫn ở chỗ cũ. %1</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Tiếp tục trong nền</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Đang di chuyển…</translation>
    </message>
</context>
<context>
    <name>timbre::ui::NavigationRail</name>
    <message>
        <source>Timbre Studio</source>
        <translation>Timbre Studio</translation>
    </message>
</context>
<context>
    <name>timbre::ui::NetworkConsent</name>
    <message>
        <source>The program is set to stay offline.</source>
        <translation>Chương trình đang được đặt ở chế độ ngoại tuyến.</translation>
    </message>
    <message>
        <source>%1 Only %2 and the servers that it sends its files from are contacted, and every connection is listed under Settings, Privacy.</source>
        <extracomment>%1 says what is fetched, %2 is the name of a server</extracomment>
        <translation>%1 Chương trình chỉ kết nối với %2 và các máy chủ gửi tệp của nơi đó; mọi kết nối đều được liệt kê trong Cài đặt, Quyền riêng tư.</translation>
    </message>
    <message>
        <source>Allow downloads</source>
        <translation>Cho phép tải về</translation>
    </message>
</context>
<context>
    <name>timbre::ui::NeuralForm</name>
    <message>
        <source>More of these words…</source>
        <translation>Thêm giọng từ lời này…</translation>
    </message>
    <message>
        <source>Opens the description to make other voices of it</source>
        <translation>Mở phần mô tả để tạo giọng khác từ lời này</translation>
    </message>
    <message>
        <source>How to speak, in words: calm, whispering, delighted …</source>
        <translation>Cách nói, bằng lời: điềm tĩnh, thì thầm, vui mừng…</translation>
    </message>
    <message>
        <source>Another one each time</source>
        <translation>Mới mỗi lần</translation>
    </message>
    <message>
        <source>The same seed gives the same sound; without one each take differs</source>
        <translation>Cùng hạt giống cho cùng âm thanh; nếu không có, mỗi bản đọc một khác</translation>
    </message>
    <message>
        <source>Draw a new seed</source>
        <translation>Rút hạt giống mới</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Người nói</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Described as</source>
        <translation>Lời mô tả</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Cách nói</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Hạt giống</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Bản ghi âm</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Lời được nói</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Ai đã đồng ý</translation>
    </message>
    <message>
        <source>Stays alike</source>
        <translation>Độ giống tối thiểu</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Đổi ngôn ngữ</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Sửa mô tả</translation>
    </message>
    <message>
        <source>Change the style</source>
        <translation>Đổi cách nói</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>Đổi hạt giống</translation>
    </message>
    <message>
        <source>Draw a seed</source>
        <translation>Rút hạt giống</translation>
    </message>
    <message>
        <source>Correct what is said</source>
        <translation>Sửa lời được nói</translation>
    </message>
    <message>
        <source>Change the consent</source>
        <translation>Đổi thông tin đồng ý</translation>
    </message>
    <message>
        <source>Hear the recording</source>
        <translation>Nghe bản ghi âm</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>Bản ghi âm</translation>
    </message>
    <message>
        <source>At least %1 of 1; a sentence below that is tried again</source>
        <extracomment>%1 is a number from 0 to 1</extracomment>
        <translation>Ít nhất %1 trên 1; câu thấp hơn mức này sẽ được thử lại</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the name of a model, %2 the beginning of its hash</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::NeuralVoices</name>
    <message>
        <source>Preset</source>
        <extracomment>Kind of a voice: a speaker that the model brings along</extracomment>
        <translation>Có sẵn</translation>
    </message>
    <message>
        <source>Described</source>
        <extracomment>Kind of a voice: made of a description in words</extracomment>
        <translation>Mô tả</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Kind of a voice: copied from a recording</extracomment>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Blended</source>
        <extracomment>Kind of a voice: between two others</extracomment>
        <translation>Pha trộn</translation>
    </message>
</context>
<context>
    <name>timbre::ui::NowTiles</name>
    <message>
        <source>median of the last 100 jobs</source>
        <translation>trung vị của 100 tác vụ gần nhất</translation>
    </message>
    <message>
        <source>95 of 100 jobs are below</source>
        <translation>95 trên 100 tác vụ ở dưới mức này</translation>
    </message>
    <message>
        <source>last sample on disk</source>
        <translation>mẫu đo gần nhất trên đĩa</translation>
    </message>
    <message>
        <source>Real-time factor, speaking</source>
        <translation>Hệ số thời gian thực, khi đọc</translation>
    </message>
    <message>
        <source>Time of computing divided by the length of the sound, median of the last 100 takes. Below 1 speech is made faster than it is heard.</source>
        <translation>Thời gian tính toán chia cho độ dài âm thanh, trung vị của 100 bản đọc gần nhất. Dưới 1 thì lời đọc được tạo nhanh hơn khi nghe.</translation>
    </message>
    <message>
        <source>First sound</source>
        <translation>Âm đầu tiên</translation>
    </message>
    <message>
        <source>From the request to the first sound that is heard, median of the last 100 takes.</source>
        <translation>Từ lúc yêu cầu đến âm đầu tiên nghe được, trung vị của 100 bản đọc gần nhất.</translation>
    </message>
    <message>
        <source>First sound, p95</source>
        <translation>Âm đầu tiên, p95</translation>
    </message>
    <message>
        <source>Of the last 100 takes, 95 of 100 sounded at least as soon.</source>
        <translation>Trong 100 bản đọc gần nhất, 95 bản phát ra âm nhanh ít nhất bằng mức này.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Hàng đợi</translation>
    </message>
    <message>
        <source>Jobs that wait or run, at the last sample.</source>
        <translation>Số tác vụ đang chờ hoặc đang chạy, theo mẫu đo gần nhất.</translation>
    </message>
    <message>
        <source>Wait to begin, p95</source>
        <translation>Chờ bắt đầu, p95</translation>
    </message>
    <message>
        <source>From the request until the job begins: 95 of the last 100 takes waited no longer.</source>
        <translation>Từ lúc yêu cầu đến khi tác vụ bắt đầu: 95 trong 100 bản đọc gần nhất không phải chờ lâu hơn.</translation>
    </message>
    <message>
        <source>Gaps in playback</source>
        <translation>Ngắt tiếng khi phát</translation>
    </message>
    <message>
        <source>sum of the last 100 takes</source>
        <translation>tổng của 100 bản đọc gần nhất</translation>
    </message>
    <message>
        <source>How often playback had nothing to play, in the last 100 takes together.</source>
        <translation>Số lần không có gì để phát trong khi đang phát, tính chung 100 bản đọc gần nhất.</translation>
    </message>
    <message>
        <source>Live lag</source>
        <translation>Độ trễ trực tiếp</translation>
    </message>
    <message>
        <source>How far the text is behind what is being said, median of the last 100 recordings.</source>
        <translation>Văn bản chậm hơn lời đang nói bao lâu, trung vị của 100 bản ghi âm gần nhất.</translation>
    </message>
    <message>
        <source>Live lag, p95</source>
        <translation>Độ trễ trực tiếp, p95</translation>
    </message>
    <message>
        <source>How far the text is behind what is being said: 95 of the last 100 recordings were no slower.</source>
        <translation>Văn bản chậm hơn lời đang nói bao lâu: 95 trong 100 bản ghi âm gần nhất không chậm hơn mức này.</translation>
    </message>
    <message>
        <source>Real-time factor, transcribing</source>
        <translation>Hệ số thời gian thực, khi chép lời</translation>
    </message>
    <message>
        <source>Time of computing divided by the length of the sound, median of the last 100 files.</source>
        <translation>Thời gian tính toán chia cho độ dài âm thanh, trung vị của 100 tệp gần nhất.</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Token mỗi giây</translation>
    </message>
    <message>
        <source>What a neural model writes in a second of computing, median of the last 100 takes.</source>
        <translation>Lượng token mô hình nơ-ron viết ra trong một giây tính toán, trung vị của 100 bản đọc gần nhất.</translation>
    </message>
    <message>
        <source>Processor, all programs</source>
        <translation>Bộ xử lý, mọi chương trình</translation>
    </message>
    <message>
        <source>How busy all processors were, between two samples.</source>
        <translation>Mức bận của tất cả bộ xử lý giữa hai mẫu đo.</translation>
    </message>
    <message>
        <source>Processor, this program</source>
        <translation>Bộ xử lý, chương trình này</translation>
    </message>
    <message>
        <source>How much of all processors this program took, between two samples.</source>
        <translation>Phần mà chương trình này chiếm trong tất cả bộ xử lý, giữa hai mẫu đo.</translation>
    </message>
    <message>
        <source>Memory of this program</source>
        <translation>Bộ nhớ của chương trình này</translation>
    </message>
    <message>
        <source>What this program holds in memory, at the last sample.</source>
        <translation>Lượng bộ nhớ chương trình này đang giữ, theo mẫu đo gần nhất.</translation>
    </message>
    <message>
        <source>Models found in memory</source>
        <translation>Mô hình có sẵn trong bộ nhớ</translation>
    </message>
    <message>
        <source>since the start</source>
        <translation>từ lúc khởi động</translation>
    </message>
    <message>
        <source>How often a model was in memory already when a job asked for it, since the program started.</source>
        <translation>Tần suất mô hình đã có sẵn trong bộ nhớ khi tác vụ cần đến, từ lúc chương trình khởi động.</translation>
    </message>
    <message>
        <source>Sentences found in the cache</source>
        <translation>Câu có sẵn trong bộ đệm</translation>
    </message>
    <message>
        <source>How often a sentence was made before and came from the cache, since the program started.</source>
        <translation>Tần suất câu đã được tạo trước đó và lấy từ bộ đệm, từ lúc chương trình khởi động.</translation>
    </message>
    <message>
        <source>Memory saved</source>
        <translation>Bộ nhớ tiết kiệm được</translation>
    </message>
    <message>
        <source>What models that several jobs share would take more if each had its own.</source>
        <translation>Lượng bộ nhớ sẽ tốn thêm nếu mỗi tác vụ có bản riêng của các mô hình đang dùng chung.</translation>
    </message>
    <message>
        <source>Free on disk</source>
        <translation>Còn trống trên đĩa</translation>
    </message>
    <message>
        <source>What is free where your data lie, at the last sample.</source>
        <translation>Dung lượng trống ở nơi lưu dữ liệu của bạn, theo mẫu đo gần nhất.</translation>
    </message>
    <message>
        <source>Failed jobs</source>
        <translation>Tác vụ thất bại</translation>
    </message>
    <message>
        <source>of the last 24 hours</source>
        <translation>trong 24 giờ qua</translation>
    </message>
    <message>
        <source>Share of the jobs of the last 24 hours that ended with an error.</source>
        <translation>Tỷ lệ tác vụ trong 24 giờ qua kết thúc với lỗi.</translation>
    </message>
    <message>
        <source>Speak a text, and it is measured.</source>
        <translation>Hãy đọc một văn bản để có số đo.</translation>
    </message>
    <message>
        <source>Speak a text</source>
        <translation>Đọc văn bản</translation>
    </message>
    <message>
        <source>Transcribe a file, and it is measured.</source>
        <translation>Hãy chép lời một tệp để có số đo.</translation>
    </message>
    <message>
        <source>Transcribe a file</source>
        <translation>Chép lời một tệp</translation>
    </message>
    <message>
        <source>Record with live text, and its lag is measured.</source>
        <translation>Hãy ghi âm với văn bản trực tiếp để đo độ trễ.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi âm</translation>
    </message>
    <message>
        <source>Speak or transcribe with a model from the list of models.</source>
        <translation>Hãy đọc hoặc chép lời bằng một mô hình trong danh sách mô hình.</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Hiện các mô hình</translation>
    </message>
    <message>
        <source>The first sample comes within half a minute.</source>
        <translation>Mẫu đo đầu tiên sẽ có trong vòng nửa phút.</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Card đồ họa</translation>
    </message>
    <message>
        <source>How busy the graphics card was, between two samples.</source>
        <translation>Mức bận của card đồ họa giữa hai mẫu đo.</translation>
    </message>
    <message>
        <source>Memory of the graphics card</source>
        <translation>Bộ nhớ của card đồ họa</translation>
    </message>
    <message>
        <source>What all programs hold on the graphics card.</source>
        <translation>Lượng bộ nhớ mọi chương trình đang giữ trên card đồ họa.</translation>
    </message>
    <message>
        <source>Models in memory</source>
        <translation>Mô hình trong bộ nhớ</translation>
    </message>
    <message>
        <source>Models that jobs use or used lately, and that need not be read from disk again.</source>
        <translation>Các mô hình mà tác vụ đang dùng hoặc vừa dùng, không cần đọc lại từ đĩa.</translation>
    </message>
    <message>
        <source>Memory of the models</source>
        <translation>Bộ nhớ của các mô hình</translation>
    </message>
    <message>
        <source>What all models in memory take together.</source>
        <translation>Tổng bộ nhớ của mọi mô hình đang nạp.</translation>
    </message>
    <message>
        <source>Models that had to leave</source>
        <translation>Mô hình bị gỡ để lấy chỗ</translation>
    </message>
    <message>
        <source>How often a model left memory to make room for another, since the program started.</source>
        <translation>Số lần một mô hình bị gỡ khỏi bộ nhớ để lấy chỗ cho mô hình khác, từ lúc chương trình khởi động.</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Dung lượng bộ đệm</translation>
    </message>
    <message>
        <source>What finished sentences take on disk. The oldest leave when the limit in the settings is reached.</source>
        <translation>Dung lượng các câu đã xong chiếm trên đĩa. Những câu cũ nhất bị xóa khi chạm giới hạn trong cài đặt.</translation>
    </message>
    <message>
        <source>Sentences that had to leave</source>
        <translation>Câu bị xóa để lấy chỗ</translation>
    </message>
    <message>
        <source>How often a sentence left the cache to make room for others, since the program started.</source>
        <translation>Số lần một câu bị xóa khỏi bộ đệm để lấy chỗ cho câu khác, từ lúc chương trình khởi động.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>of your data folder</source>
        <translation>của thư mục dữ liệu</translation>
    </message>
    <message>
        <source>What texts, history and measured numbers take on disk, without sound.</source>
        <translation>Dung lượng văn bản, lịch sử và số đo chiếm trên đĩa, không kể âm thanh.</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Đọc</translation>
    </message>
    <message>
        <source>Transcribing and live text</source>
        <translation>Chép lời và văn bản trực tiếp</translation>
    </message>
    <message>
        <source>Real-time factor by length and device</source>
        <translation>Hệ số thời gian thực theo độ dài và thiết bị</translation>
    </message>
    <message>
        <source>Jobs and this computer</source>
        <translation>Tác vụ và máy tính này</translation>
    </message>
    <message>
        <source>Cache and storage</source>
        <translation>Bộ đệm và lưu trữ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: &quot;Speak&quot; or &quot;Transcribe&quot;; %2: length of the sound, such as &quot;5-15 s&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time of computing divided by the length of the sound, median of the last 30 days; jobs whose sound is as long, on this device.</source>
        <translation>Thời gian tính toán chia cho độ dài âm thanh, trung vị của 30 ngày qua; các tác vụ có âm thanh dài tương đương, trên thiết bị này.</translation>
    </message>
    <message>
        <source>%1, median of 30 days</source>
        <extracomment>%1: a device, such as &quot;Processor&quot;</extracomment>
        <translation>%1, trung vị của 30 ngày</translation>
    </message>
</context>
<context>
    <name>timbre::ui::NumberRow</name>
    <message>
        <source>Double-click to reset</source>
        <translation>Nhấp đúp để đặt lại</translation>
    </message>
</context>
<context>
    <name>timbre::ui::OptionText</name>
    <message>
        <source>Delivery</source>
        <translation>Cách thể hiện</translation>
    </message>
    <message>
        <source>Timbre</source>
        <translation>Âm sắc</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Hơi thở</translation>
    </message>
    <message>
        <source>Formants</source>
        <translation>Formant</translation>
    </message>
    <message>
        <source>words/min</source>
        <translation>từ/phút</translation>
    </message>
    <message>
        <source>semitones</source>
        <translation>nửa cung</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tốc độ</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Cao độ</translation>
    </message>
    <message>
        <source>Pitch range</source>
        <translation>Dải cao độ</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Âm lượng</translation>
    </message>
    <message>
        <source>Word gap</source>
        <translation>Khoảng nghỉ giữa các từ</translation>
    </message>
    <message>
        <source>Intonation</source>
        <translation>Ngữ điệu</translation>
    </message>
    <message>
        <source>Stressed length</source>
        <translation>Độ dài âm tiết nhấn</translation>
    </message>
    <message>
        <source>Unstressed length</source>
        <translation>Độ dài âm tiết không nhấn</translation>
    </message>
    <message>
        <source>Vocal tract</source>
        <translation>Thanh đạo</translation>
    </message>
    <message>
        <source>Voicing</source>
        <translation>Độ hữu thanh</translation>
    </message>
    <message>
        <source>Consonants</source>
        <translation>Phụ âm</translation>
    </message>
    <message>
        <source>Voiced consonants</source>
        <translation>Phụ âm hữu thanh</translation>
    </message>
    <message>
        <source>Roughness</source>
        <translation>Độ khàn</translation>
    </message>
    <message>
        <source>Flutter</source>
        <translation>Độ rung</translation>
    </message>
    <message>
        <source>Tone low</source>
        <translation>Âm trầm</translation>
    </message>
    <message>
        <source>Tone middle</source>
        <translation>Âm trung</translation>
    </message>
    <message>
        <source>Tone high</source>
        <translation>Âm cao</translation>
    </message>
    <message>
        <source>Klatt source</source>
        <translation>Nguồn Klatt</translation>
    </message>
    <message>
        <source>Echo delay</source>
        <translation>Độ trễ tiếng vang</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Tiếng vang</translation>
    </message>
    <message>
        <source>Breath 0</source>
        <translation>Hơi thở 0</translation>
    </message>
    <message>
        <source>Breath 1</source>
        <translation>Hơi thở 1</translation>
    </message>
    <message>
        <source>Breath 2</source>
        <translation>Hơi thở 2</translation>
    </message>
    <message>
        <source>Breath 3</source>
        <translation>Hơi thở 3</translation>
    </message>
    <message>
        <source>Breath 4</source>
        <translation>Hơi thở 4</translation>
    </message>
    <message>
        <source>Breath 5</source>
        <translation>Hơi thở 5</translation>
    </message>
    <message>
        <source>Breath 6</source>
        <translation>Hơi thở 6</translation>
    </message>
    <message>
        <source>Voicing bar frequency</source>
        <translation>Tần số vạch hữu thanh</translation>
    </message>
    <message>
        <source>Voicing bar height</source>
        <translation>Cường độ vạch hữu thanh</translation>
    </message>
    <message>
        <source>Voicing bar width</source>
        <translation>Độ rộng vạch hữu thanh</translation>
    </message>
    <message>
        <source>Formant 1 frequency</source>
        <translation>Tần số formant 1</translation>
    </message>
    <message>
        <source>Formant 1 height</source>
        <translation>Cường độ formant 1</translation>
    </message>
    <message>
        <source>Formant 1 width</source>
        <translation>Độ rộng formant 1</translation>
    </message>
    <message>
        <source>Formant 2 frequency</source>
        <translation>Tần số formant 2</translation>
    </message>
    <message>
        <source>Formant 2 height</source>
        <translation>Cường độ formant 2</translation>
    </message>
    <message>
        <source>Formant 2 width</source>
        <translation>Độ rộng formant 2</translation>
    </message>
    <message>
        <source>Formant 3 frequency</source>
        <translation>Tần số formant 3</translation>
    </message>
    <message>
        <source>Formant 3 height</source>
        <translation>Cường độ formant 3</translation>
    </message>
    <message>
        <source>Formant 3 width</source>
        <translation>Độ rộng formant 3</translation>
    </message>
    <message>
        <source>Formant 4 frequency</source>
        <translation>Tần số formant 4</translation>
    </message>
    <message>
        <source>Formant 4 height</source>
        <translation>Cường độ formant 4</translation>
    </message>
    <message>
        <source>Formant 4 width</source>
        <translation>Độ rộng formant 4</translation>
    </message>
    <message>
        <source>Formant 5 frequency</source>
        <translation>Tần số formant 5</translation>
    </message>
    <message>
        <source>Formant 5 height</source>
        <translation>Cường độ formant 5</translation>
    </message>
    <message>
        <source>Formant 5 width</source>
        <translation>Độ rộng formant 5</translation>
    </message>
    <message>
        <source>Formant 6 height</source>
        <translation>Cường độ formant 6</translation>
    </message>
    <message>
        <source>How fast the voice speaks.</source>
        <translation>Giọng đọc nhanh hay chậm.</translation>
    </message>
    <message>
        <source>How much higher or lower than the language&apos;s own voice.</source>
        <translation>Cao hay thấp hơn bao nhiêu so với giọng vốn có của ngôn ngữ.</translation>
    </message>
    <message>
        <source>How lively the melody is; 0 is monotone.</source>
        <translation>Giai điệu sinh động đến đâu; 0 là đều đều.</translation>
    </message>
    <message>
        <source>How loud the voice is.</source>
        <translation>Giọng to hay nhỏ.</translation>
    </message>
    <message>
        <source>Extra pause between words.</source>
        <translation>Khoảng nghỉ thêm giữa các từ.</translation>
    </message>
    <message>
        <source>Melody pattern: 0 is the language&apos;s own; tonal languages keep theirs.</source>
        <translation>Mẫu giai điệu: 0 là mẫu riêng của ngôn ngữ; ngôn ngữ có thanh điệu giữ mẫu của mình.</translation>
    </message>
    <message>
        <source>Added length of stressed syllables.</source>
        <translation>Độ dài thêm của âm tiết nhấn.</translation>
    </message>
    <message>
        <source>Added length of unstressed syllables.</source>
        <translation>Độ dài thêm của âm tiết không nhấn.</translation>
    </message>
    <message>
        <source>Moves all formants together: below 100 a larger speaker, above a smaller one.</source>
        <translation>Dịch mọi formant cùng lúc: dưới 100 là người nói to lớn hơn, trên 100 là nhỏ hơn.</translation>
    </message>
    <message>
        <source>Strength of the voiced sound; low values whisper when breath is added.</source>
        <translation>Cường độ của âm hữu thanh; giá trị thấp nghe như thì thầm khi có thêm hơi thở.</translation>
    </message>
    <message>
        <source>Strength of unvoiced consonants.</source>
        <translation>Cường độ của phụ âm vô thanh.</translation>
    </message>
    <message>
        <source>Strength of the noise in voiced consonants.</source>
        <translation>Cường độ tiếng ồn trong phụ âm hữu thanh.</translation>
    </message>
    <message>
        <source>Creak: every other pulse of the voice is weaker; heard from 4 on.</source>
        <translation>Giọng kẹt: cứ hai xung của giọng thì một xung yếu hơn; nghe được từ mức 4.</translation>
    </message>
    <message>
        <source>Trembling of the pitch.</source>
        <translation>Độ run của cao độ.</translation>
    </message>
    <message>
        <source>Weight of the sound up to 600 Hz.</source>
        <translation>Trọng số của âm đến 600 Hz.</translation>
    </message>
    <message>
        <source>Weight of the sound at 1200 Hz.</source>
        <translation>Trọng số của âm tại 1200 Hz.</translation>
    </message>
    <message>
        <source>Weight of the sound from 2000 Hz on.</source>
        <translation>Trọng số của âm từ 2000 Hz trở lên.</translation>
    </message>
    <message>
        <source>0 is eSpeak&apos;s own sound; 1 to 4 are glottal sources of the Klatt synthesizer.</source>
        <translation>0 là âm riêng của eSpeak; 1 đến 4 là các nguồn thanh môn của bộ tổng hợp Klatt.</translation>
    </message>
    <message>
        <source>Time until the echo.</source>
        <translation>Thời gian đến khi có tiếng vang.</translation>
    </message>
    <message>
        <source>Strength of the echo; it needs a delay.</source>
        <translation>Cường độ tiếng vang; cần có độ trễ.</translation>
    </message>
    <message>
        <source>Noise around formant 0.</source>
        <translation>Tiếng ồn quanh formant 0.</translation>
    </message>
    <message>
        <source>Noise around formant 1.</source>
        <translation>Tiếng ồn quanh formant 1.</translation>
    </message>
    <message>
        <source>Noise around formant 2.</source>
        <translation>Tiếng ồn quanh formant 2.</translation>
    </message>
    <message>
        <source>Noise around formant 3.</source>
        <translation>Tiếng ồn quanh formant 3.</translation>
    </message>
    <message>
        <source>Noise around formant 4.</source>
        <translation>Tiếng ồn quanh formant 4.</translation>
    </message>
    <message>
        <source>Noise around formant 5.</source>
        <translation>Tiếng ồn quanh formant 5.</translation>
    </message>
    <message>
        <source>Noise around formant 6.</source>
        <translation>Tiếng ồn quanh formant 6.</translation>
    </message>
    <message>
        <source>Frequency of formant 0.</source>
        <translation>Tần số của formant 0.</translation>
    </message>
    <message>
        <source>Strength of formant 0.</source>
        <translation>Cường độ của formant 0.</translation>
    </message>
    <message>
        <source>Width of formant 0.</source>
        <translation>Độ rộng của formant 0.</translation>
    </message>
    <message>
        <source>Frequency of formant 1.</source>
        <translation>Tần số của formant 1.</translation>
    </message>
    <message>
        <source>Strength of formant 1.</source>
        <translation>Cường độ của formant 1.</translation>
    </message>
    <message>
        <source>Width of formant 1.</source>
        <translation>Độ rộng của formant 1.</translation>
    </message>
    <message>
        <source>Frequency of formant 2.</source>
        <translation>Tần số của formant 2.</translation>
    </message>
    <message>
        <source>Strength of formant 2.</source>
        <translation>Cường độ của formant 2.</translation>
    </message>
    <message>
        <source>Width of formant 2.</source>
        <translation>Độ rộng của formant 2.</translation>
    </message>
    <message>
        <source>Frequency of formant 3.</source>
        <translation>Tần số của formant 3.</translation>
    </message>
    <message>
        <source>Strength of formant 3.</source>
        <translation>Cường độ của formant 3.</translation>
    </message>
    <message>
        <source>Width of formant 3.</source>
        <translation>Độ rộng của formant 3.</translation>
    </message>
    <message>
        <source>Frequency of formant 4.</source>
        <translation>Tần số của formant 4.</translation>
    </message>
    <message>
        <source>Strength of formant 4.</source>
        <translation>Cường độ của formant 4.</translation>
    </message>
    <message>
        <source>Width of formant 4.</source>
        <translation>Độ rộng của formant 4.</translation>
    </message>
    <message>
        <source>Frequency of formant 5.</source>
        <translation>Tần số của formant 5.</translation>
    </message>
    <message>
        <source>Strength of formant 5.</source>
        <translation>Cường độ của formant 5.</translation>
    </message>
    <message>
        <source>Width of formant 5.</source>
        <translation>Độ rộng của formant 5.</translation>
    </message>
    <message>
        <source>Strength of formant 6.</source>
        <translation>Cường độ của formant 6.</translation>
    </message>
    <message>
        <source>How much higher or lower the voice sounds.</source>
        <translation>Giọng nghe cao hay thấp hơn bao nhiêu.</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>Độ đa dạng</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>s</source>
        <translation>giây</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Nhiệt độ</translation>
    </message>
    <message>
        <source>Best choices</source>
        <translation>Số lựa chọn tốt nhất</translation>
    </message>
    <message>
        <source>Share of the likely</source>
        <translation>Tỉ lệ khả năng cao</translation>
    </message>
    <message>
        <source>Against repetition</source>
        <translation>Chống lặp</translation>
    </message>
    <message>
        <source>Draw at random</source>
        <translation>Rút ngẫu nhiên</translation>
    </message>
    <message>
        <source>Temperature of detail</source>
        <translation>Nhiệt độ của chi tiết</translation>
    </message>
    <message>
        <source>Best choices of detail</source>
        <translation>Số lựa chọn tốt nhất của chi tiết</translation>
    </message>
    <message>
        <source>Share of the likely of detail</source>
        <translation>Tỉ lệ khả năng cao của chi tiết</translation>
    </message>
    <message>
        <source>Draw detail at random</source>
        <translation>Rút chi tiết ngẫu nhiên</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Độ dài tối đa</translation>
    </message>
    <message>
        <source>Read the whole sentence first</source>
        <translation>Nắm cả câu trước khi đọc</translation>
    </message>
    <message>
        <source>How freely melody and rhythm are drawn: low is even, high is lively and less reliable.</source>
        <translation>Giai điệu và nhịp điệu được rút tự do đến đâu: thấp thì đều, cao thì sinh động nhưng kém ổn định hơn.</translation>
    </message>
    <message>
        <source>Draw among so many of the likeliest sounds; 0 is all.</source>
        <translation>Rút trong chừng này âm có khả năng cao nhất; 0 là tất cả.</translation>
    </message>
    <message>
        <source>Draw among the likeliest sounds that have this much of the probability together.</source>
        <translation>Rút trong các âm có khả năng cao nhất, có tổng xác suất bằng mức này.</translation>
    </message>
    <message>
        <source>Makes sounds that occurred less likely; 1 is off.</source>
        <translation>Làm các âm đã xuất hiện ít có khả năng lặp lại; 1 là tắt.</translation>
    </message>
    <message>
        <source>1 draws melody and rhythm with the seed; 0 always takes the likeliest, which tends to get stuck.</source>
        <translation>1: rút giai điệu và nhịp điệu theo hạt giống; 0: luôn lấy khả năng cao nhất, dễ bị mắc kẹt.</translation>
    </message>
    <message>
        <source>How freely the fine sound of the voice is drawn.</source>
        <translation>Âm chi tiết của giọng được rút tự do đến đâu.</translation>
    </message>
    <message>
        <source>Draw the fine sound among so many of the likeliest; 0 is all.</source>
        <translation>Rút âm chi tiết trong chừng này âm có khả năng cao nhất; 0 là tất cả.</translation>
    </message>
    <message>
        <source>Draw the fine sound among the likeliest that have this much of the probability together.</source>
        <translation>Rút âm chi tiết trong các âm có khả năng cao nhất, có tổng xác suất bằng mức này.</translation>
    </message>
    <message>
        <source>1 draws the fine sound with the seed; 0 always takes the likeliest.</source>
        <translation>1: rút âm chi tiết theo hạt giống; 0: luôn lấy khả năng cao nhất.</translation>
    </message>
    <message>
        <source>End a sentence that goes on for longer; 0 judges by its text.</source>
        <translation>Kết thúc câu kéo dài quá mức này; 0: ước theo văn bản của câu.</translation>
    </message>
    <message>
        <source>1 reads the sentence before speaking; 0 reads on while speaking, as the reference does for copies.</source>
        <translation>1: nắm cả câu trước khi đọc; 0: vừa đọc vừa xem tiếp, như bản cài đặt gốc làm với giọng sao chép.</translation>
    </message>
    <message>
        <source>This checkpoint takes the way of speaking from the description of the voice.</source>
        <translation>Checkpoint này lấy cách nói từ lời mô tả giọng.</translation>
    </message>
    <message>
        <source>This checkpoint takes the way of speaking from the reference.</source>
        <translation>Checkpoint này lấy cách nói từ mẫu tham chiếu.</translation>
    </message>
    <message>
        <source>CustomVoice of the size 0.6B ignores styles; the size 1.7B follows them.</source>
        <translation>CustomVoice cỡ 0.6B bỏ qua cách nói; cỡ 1.7B làm theo.</translation>
    </message>
    <message>
        <source>A sunny American with a clear middle range.</source>
        <translation>Giọng nam Mỹ tươi vui, âm trung trong.</translation>
    </message>
    <message>
        <source>A youthful man from Beijing, with the dialect of Beijing in Chinese.</source>
        <translation>Giọng nam Bắc Kinh trẻ trung, nói tiếng Trung theo phương ngữ Bắc Kinh.</translation>
    </message>
    <message>
        <source>A lively man from Chengdu, a little husky, with the dialect of Sichuan in Chinese.</source>
        <translation>Giọng nam Thành Đô sôi nổi, hơi khàn, nói tiếng Trung theo phương ngữ Tứ Xuyên.</translation>
    </message>
    <message>
        <source>A playful Japanese woman with a light, nimble voice.</source>
        <translation>Giọng nữ Nhật tinh nghịch, nhẹ nhàng và linh hoạt.</translation>
    </message>
    <message>
        <source>A dynamic man with a strong rhythm.</source>
        <translation>Giọng nam năng động, nhịp điệu mạnh mẽ.</translation>
    </message>
    <message>
        <source>A warm and gentle young woman.</source>
        <translation>Giọng nữ trẻ, ấm áp và dịu dàng.</translation>
    </message>
    <message>
        <source>A warm Korean woman, rich in feeling.</source>
        <translation>Giọng nữ Hàn ấm áp, giàu cảm xúc.</translation>
    </message>
    <message>
        <source>A seasoned man with a low, mellow voice.</source>
        <translation>Giọng nam từng trải, trầm và êm.</translation>
    </message>
    <message>
        <source>A bright young woman with a slight edge.</source>
        <translation>Giọng nữ trẻ, sáng và hơi sắc.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Second attempts</source>
        <translation>Các lần thử lại</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Ngữ cảnh</translation>
    </message>
    <message>
        <source>Beams</source>
        <translation>Số nhánh tìm</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Độ kiên nhẫn</translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation>Hệ số phạt độ dài</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>Số token tối đa</translation>
    </message>
    <message>
        <source>Half minutes at once</source>
        <translation>Số nửa phút cùng lúc</translation>
    </message>
    <message>
        <source>Temperature step</source>
        <translation>Bước nhiệt độ</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Số lần thử</translation>
    </message>
    <message>
        <source>Most repetition</source>
        <translation>Mức lặp tối đa</translation>
    </message>
    <message>
        <source>Least likelihood</source>
        <translation>Khả năng tối thiểu</translation>
    </message>
    <message>
        <source>No speech</source>
        <translation>Không có lời nói</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Hạt giống</translation>
    </message>
    <message>
        <source>Remember the text</source>
        <translation>Nhớ văn bản</translation>
    </message>
    <message>
        <source>Doubt beside silence</source>
        <translation>Nghi ngờ cạnh khoảng lặng</translation>
    </message>
    <message>
        <source>Follow so many readings at once; 1 always takes the likeliest word and is fastest.</source>
        <translation>Theo dõi chừng ấy cách đọc cùng lúc; 1 luôn lấy từ có khả năng cao nhất và là nhanh nhất.</translation>
    </message>
    <message>
        <source>Look for so many times as many complete readings.</source>
        <translation>Tìm số cách đọc hoàn chỉnh nhiều gấp chừng này lần.</translation>
    </message>
    <message>
        <source>Above 0, how much longer readings are preferred; -1 compares their mean likelihood.</source>
        <translation>Trên 0: mức ưu tiên cho cách đọc dài hơn; -1: so sánh khả năng trung bình của chúng.</translation>
    </message>
    <message>
        <source>End the text of half a minute after so many tokens.</source>
        <translation>Kết thúc văn bản của mỗi nửa phút sau chừng này token.</translation>
    </message>
    <message>
        <source>Decode so many half minutes together: faster, but none knows what the one before said.</source>
        <translation>Giải mã chừng ấy đoạn nửa phút cùng lúc: nhanh hơn, nhưng đoạn này không biết đoạn trước nói gì.</translation>
    </message>
    <message>
        <source>How freely words are drawn at the first attempt; 0 takes the likeliest.</source>
        <translation>Các từ được rút tự do đến đâu ở lần thử đầu tiên; 0 lấy từ có khả năng cao nhất.</translation>
    </message>
    <message>
        <source>Raise the temperature by so much while an attempt looks wrong; 0 makes one attempt.</source>
        <translation>Tăng nhiệt độ thêm chừng này khi kết quả một lần thử có vẻ sai; 0: chỉ thử một lần.</translation>
    </message>
    <message>
        <source>Draw so many readings at a higher temperature, keep the best.</source>
        <translation>Rút chừng này cách đọc ở nhiệt độ cao hơn, giữ lại cách tốt nhất.</translation>
    </message>
    <message>
        <source>Try again when the text can be compressed by more than this; 0 never does.</source>
        <translation>Thử lại khi văn bản nén được hơn mức này; 0: không bao giờ.</translation>
    </message>
    <message>
        <source>Try again when the mean logarithm of the probability is below this; -10 never does.</source>
        <translation>Thử lại khi logarit trung bình của xác suất thấp hơn mức này; -10: không bao giờ.</translation>
    </message>
    <message>
        <source>Take an unlikely text for silence when the model is surer of that than this; 1 never does.</source>
        <translation>Coi văn bản có khả năng thấp là khoảng lặng khi mô hình chắc chắn về điều đó hơn mức này; 1: không bao giờ.</translation>
    </message>
    <message>
        <source>Of drawing words: the same seed draws the same ones.</source>
        <translation>Để rút các từ: cùng hạt giống cho ra cùng các từ.</translation>
    </message>
    <message>
        <source>1 reads on from the text so far; 0 forgets it every half minute, which ends loops sooner.</source>
        <translation>1: đọc tiếp dựa trên văn bản đã có; 0: quên văn bản sau mỗi nửa phút, giúp thoát vòng lặp sớm hơn.</translation>
    </message>
    <message>
        <source>Pass over unlikely words beside a silence longer than this; 0 keeps them.</source>
        <translation>Bỏ qua những từ có khả năng thấp nằm cạnh khoảng lặng dài hơn mức này; 0: giữ lại.</translation>
    </message>
    <message>
        <source>Nearly as accurate as large-v3 and several times as fast, but it cannot translate.</source>
        <translation>Gần chính xác như large-v3 và nhanh gấp mấy lần, nhưng không dịch được.</translation>
    </message>
    <message>
        <source>This model knows English only.</source>
        <translation>Mô hình này chỉ biết tiếng Anh.</translation>
    </message>
    <message>
        <source>A small model: good for clear English and a first look; larger ones make fewer mistakes, above all in other languages.</source>
        <translation>Mô hình nhỏ: phù hợp với tiếng Anh rõ ràng và để xem qua lần đầu; mô hình lớn hơn ít sai hơn, nhất là với các ngôn ngữ khác.</translation>
    </message>
    <message>
        <source>A basic recogniser: it works offline at once, but expect about one wrong word in four in real recordings; a neural model is far more accurate.</source>
        <translation>Bộ nhận dạng cơ bản: dùng được ngay khi ngoại tuyến, nhưng với bản ghi âm thực tế thì khoảng bốn từ sẽ sai một; mô hình nơ-ron chính xác hơn nhiều.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::PlotLegend</name>
    <message>
        <source>Show %1</source>
        <translation>Hiện %1</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>Hiện hoặc ẩn %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::PlotTable</name>
    <message>
        <source>Line</source>
        <translation>Đường</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>n</source>
        <extracomment>Number of samples behind a value</extracomment>
        <translation>n</translation>
    </message>
</context>
<context>
    <name>timbre::ui::PrivacyCard</name>
    <message>
        <source>Connections</source>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Xuất thành CSV</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Refused: offline</source>
        <translation>Bị từ chối: ngoại tuyến</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Thất bại</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s), the newest first.</source>
        <translation>
            <numerusform>%n kết nối, mới nhất trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the connections</source>
        <translation>Xuất danh sách kết nối</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>kết nối</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Tệp CSV (*.csv)</translation>
    </message>
    <message>
        <source>The connections were exported.</source>
        <translation>Đã xuất danh sách kết nối.</translation>
    </message>
    <message>
        <source>The program has never opened a network connection. When you download a model, every connection is listed here.</source>
        <translation>Chương trình chưa từng mở kết nối mạng. Khi bạn tải về một mô hình, mọi kết nối sẽ được liệt kê ở đây.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ProfileView</name>
    <message>
        <source>Stages of a job, on average</source>
        <translation>Các giai đoạn của một tác vụ, tính trung bình</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Headings of a table: a stretch of a job&apos;s time, how long it takes, its share of the whole</extracomment>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message numerus="yes">
        <source>the last %n job(s)</source>
        <translation>
            <numerusform>%n tác vụ gần nhất</numerusform>
        </translation>
    </message>
    <message>
        <source>a job takes %1</source>
        <extracomment>%1 is a duration: of a job, the middle one of all</extracomment>
        <translation>một tác vụ mất %1</translation>
    </message>
    <message>
        <source>for %1 of sound</source>
        <extracomment>%1 is a duration: the sound of a job</extracomment>
        <translation>cho %1 âm thanh</translation>
    </message>
    <message>
        <source>RTF %1</source>
        <translation>RTF %1</translation>
    </message>
    <message>
        <source>Where the time of a job goes, on average</source>
        <translation>Thời gian của một tác vụ dành cho việc gì, tính trung bình</translation>
    </message>
    <message>
        <source>– %1</source>
        <extracomment>A part of the stage above; %1 is its name</extracomment>
        <translation>– %1</translation>
    </message>
    <message>
        <source>All stages (at least 95 % is explained)</source>
        <extracomment>The last row of a table: how much of a job&apos;s time its stages explain</extracomment>
        <translation>Mọi giai đoạn (giải thích được ít nhất 95%)</translation>
    </message>
    <message>
        <source>All stages (less than 95 %)</source>
        <translation>Mọi giai đoạn (dưới 95%)</translation>
    </message>
</context>
<context>
    <name>timbre::ui::QueuePanel</name>
    <message>
        <source>Files to transcribe</source>
        <translation>Tệp cần chép lời</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Sớm hơn</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Muộn hơn</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Xóa khỏi hàng đợi</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Hàng đợi</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not finished when the program ended.</source>
        <translation>
            <numerusform>%n tệp chưa xong khi chương trình kết thúc.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was recognised is kept; they go on behind it.</source>
        <translation>Phần đã nhận dạng được giữ lại; tác vụ tiếp tục từ sau phần đó.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file in the queue for screen readers: its name, its state</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message numerus="yes">
        <source>Paused; %n segment(s) are kept</source>
        <translation>
            <numerusform>Đã tạm dừng; giữ lại %n đoạn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted; %n segment(s) are kept</source>
        <translation>
            <numerusform>Bị gián đoạn; giữ lại %n đoạn</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Thất bại</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Đang khởi động…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 % · %2 left</source>
        <extracomment>Progress of a file; %1 percent done, %2 a duration such as &quot;12 s&quot;</extracomment>
        <translation>%1% · còn %2</translation>
    </message>
    <message>
        <source>%1 % · %2 left · %3 times real time</source>
        <extracomment>Progress of a file; %1 percent done, %2 a duration, %3 how many times faster than real time</extracomment>
        <translation>%1% · còn %2 · gấp %3 lần thời gian thực</translation>
    </message>
    <message>
        <source>Stop transcribing</source>
        <translation>Dừng chép lời</translation>
    </message>
    <message>
        <source>Stop transcribing %1?</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Dừng chép lời %1?</translation>
    </message>
    <message>
        <source>What was recognised so far stays in the list of transcripts.</source>
        <translation>Phần đã nhận dạng vẫn nằm trong danh sách bản chép lời.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RangeBox</name>
    <message>
        <source>Time</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Which stretch of time</source>
        <translation>Khoảng thời gian</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Mọi lúc</translation>
    </message>
    <message>
        <source>Last 2 hours</source>
        <translation>2 giờ qua</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 ngày qua</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 tháng qua</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Từ … đến …</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A stretch of time, from %1 to %2</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RankingView</name>
    <message numerus="yes">
        <source>%1 of %n round(s); %2 to %3 %</source>
        <extracomment>%1 is how often a voice was preferred, %2 and %3 are the ends of an interval in per cent</extracomment>
        <translation>
            <numerusform>%1 trên %n vòng; %2 đến %3%</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::RecentDialog</name>
    <message>
        <source>Recent files</source>
        <translation>Tệp gần đây</translation>
    </message>
    <message>
        <source>Search names and folders</source>
        <translation>Tìm tên và thư mục</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Bỏ ghim</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Xóa khỏi danh sách</translation>
    </message>
    <message>
        <source>The file itself stays where it is</source>
        <translation>Bản thân tệp vẫn ở nguyên chỗ</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Xóa danh sách</translation>
    </message>
    <message>
        <source>Pinned files stay in the list, and all files where they are</source>
        <translation>Tệp đã ghim ở lại trong danh sách và mọi tệp vẫn ở nguyên chỗ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Đã ghim</translation>
    </message>
    <message>
        <source>This file is not where it was</source>
        <translation>Tệp này không còn ở chỗ cũ</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Ghim</translation>
    </message>
    <message>
        <source>Open a recent file</source>
        <translation>Mở tệp gần đây</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <extracomment>An entry of the recent files; %1 is a file name</extracomment>
        <translation>%1 (không tìm thấy)</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RecognitionForm</name>
    <message>
        <source>Recogniser</source>
        <translation>Bộ nhận dạng</translation>
    </message>
    <message>
        <source>Get more models…</source>
        <translation>Lấy thêm mô hình…</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Ngôn ngữ nói</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Chức năng</translation>
    </message>
    <message>
        <source>Write what is said</source>
        <translation>Chép đúng lời được nói</translation>
    </message>
    <message>
        <source>Translate into English</source>
        <translation>Dịch sang tiếng Anh</translation>
    </message>
    <message>
        <source>Names and terms</source>
        <translation>Tên riêng và thuật ngữ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Pass over stretches without speech</source>
        <translation>Bỏ qua các quãng không có lời nói</translation>
    </message>
    <message>
        <source>Silence and noise are not decoded: faster, and nothing is invented there</source>
        <translation>Khoảng lặng và tiếng ồn không được giải mã: nhanh hơn, và ở đó không có từ nào bị bịa ra</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <extracomment>A recogniser that was removed; %1 is its name</extracomment>
        <translation>%1 (không có trên máy tính này)</translation>
    </message>
    <message>
        <source>It is not on this computer any more. Choose another one.</source>
        <translation>Bộ nhận dạng này không còn trên máy tính này. Hãy chọn bộ khác.</translation>
    </message>
    <message>
        <source>None that translates is on this computer. The Whisper models do.</source>
        <translation>Máy tính này không có bộ nhận dạng nào dịch được. Các mô hình Whisper dịch được.</translation>
    </message>
    <message>
        <source>Anna Berg, Kubernetes, the Halifax report…</source>
        <translation>Anna Berg, Kubernetes, báo cáo Halifax…</translation>
    </message>
    <message>
        <source>This recogniser takes none; the glossary corrects it.</source>
        <translation>Bộ nhận dạng này không nhận gợi ý; bảng thuật ngữ sẽ sửa văn bản.</translation>
    </message>
    <message numerus="yes">
        <source>The %n entry(ies) of the glossary are hints too.</source>
        <translation>
            <numerusform>%n mục trong bảng thuật ngữ cũng là gợi ý.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n entry(ies) of the glossary correct the text.</source>
        <translation>
            <numerusform>%n mục trong bảng thuật ngữ sẽ sửa văn bản.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::RecognitionSettings</name>
    <message>
        <source>Find out</source>
        <translation>Tự nhận ra</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What is transcribed with: %1 is a recogniser, %2 a language</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · finds out the language</source>
        <extracomment>What is transcribed with: %1 is a recogniser, its language is found out by itself</extracomment>
        <translation>%1 · tự nhận ra ngôn ngữ</translation>
    </message>
    <message>
        <source>%1 · translated into English</source>
        <extracomment>What is transcribed with, and that it is translated; %1 is recogniser and language</extracomment>
        <translation>%1 · dịch sang tiếng Anh</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RecordBox</name>
    <message>
        <source>Read this aloud, or say something else of your own. Ten seconds are enough.</source>
        <translation>Hãy đọc to đoạn này, hoặc nói điều gì đó của riêng bạn. Mười giây là đủ.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrô</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Mức âm của micrô</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Nội dung đã ghi âm</translation>
    </message>
    <message>
        <source>A minute is the most; the best part is chosen.</source>
        <translation>Tối đa một phút; đoạn tốt nhất sẽ được chọn.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>While recording: %1 is the time so far, %2 the most</extracomment>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>The microphone delivers only silence.</source>
        <translation>Micrô không thu được âm thanh nào.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Đang nghe</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>Micrô mặc định</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi âm</translation>
    </message>
    <message>
        <source>Speak to see the level; nothing is recorded yet.</source>
        <translation>Hãy nói để xem mức âm; chưa ghi âm gì cả.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RecordPanel</name>
    <message>
        <source>Microphone</source>
        <translation>Micrô</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Mức âm của micrô</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Close the microphone</source>
        <translation>Đóng micrô</translation>
    </message>
    <message>
        <source>Confirming the rest…</source>
        <translation>Đang xác nhận phần còn lại…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Đã tạm dừng</translation>
    </message>
    <message>
        <source>Listening · text is %1 ms behind</source>
        <extracomment>While recording; %1 is a number of milliseconds</extracomment>
        <translation>Đang nghe · văn bản trễ %1 ms</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Đang nghe</translation>
    </message>
    <message>
        <source>The microphone delivers only silence.</source>
        <translation>Micrô không thu được âm thanh nào.</translation>
    </message>
    <message>
        <source>Choose another input or raise its level; the meter shows what arrives.</source>
        <translation>Chọn đầu vào khác hoặc tăng mức đầu vào; đồng hồ đo cho thấy tín hiệu nhận được.</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>Micrô mặc định</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Không tìm thấy micrô.</translation>
    </message>
    <message>
        <source>Connect one, or open a recording instead.</source>
        <translation>Hãy kết nối micrô, hoặc mở một bản ghi âm.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Hoàn tất</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi âm</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Speak to see the level; nothing is recorded yet.</source>
        <translation>Hãy nói để xem mức âm; chưa ghi âm gì cả.</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Nguồn ghi âm</translation>
    </message>
    <message>
        <source>Computer sound</source>
        <translation>Âm thanh máy tính</translation>
    </message>
    <message>
        <source>Microphone and computer sound</source>
        <translation>Micrô và âm thanh máy tính</translation>
    </message>
    <message>
        <source>Output whose sound is recorded</source>
        <translation>Đầu ra được ghi âm</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>Level of the computer&apos;s sound</source>
        <translation>Mức âm của máy tính</translation>
    </message>
    <message>
        <source>Listening · %1 still to be recognised; all of it is kept</source>
        <extracomment>%1 is a time such as 0:12; the recogniser is slower than speech</extracomment>
        <translation>Đang nghe · còn %1 chưa nhận dạng; tất cả đều được giữ lại</translation>
    </message>
    <message>
        <source>Confirming the rest… %1 %</source>
        <translation>Đang xác nhận phần còn lại… %1%</translation>
    </message>
    <message>
        <source>The sound device has gone; recording waits for one.</source>
        <translation>Thiết bị âm thanh không còn kết nối; việc ghi âm đang chờ thiết bị.</translation>
    </message>
    <message>
        <source>Connect it again or choose another one in the sound settings of the system. What was recorded is safe.</source>
        <translation>Hãy kết nối lại hoặc chọn thiết bị khác trong cài đặt âm thanh của hệ thống. Phần đã ghi âm vẫn an toàn.</translation>
    </message>
    <message>
        <source>%1 has gone; %2 is still recorded.</source>
        <extracomment>%1 and %2 are names of sound devices</extracomment>
        <translation>%1 không còn kết nối; vẫn đang ghi âm %2.</translation>
    </message>
    <message>
        <source>Connect it again: it is taken up by itself.</source>
        <translation>Hãy kết nối lại: thiết bị sẽ tự được dùng tiếp.</translation>
    </message>
    <message>
        <source>Recording goes on from %1.</source>
        <extracomment>%1 is the name of a sound device</extracomment>
        <translation>Việc ghi âm tiếp tục từ %1.</translation>
    </message>
    <message>
        <source>Neither the microphone nor the computer can be heard.</source>
        <translation>Không nghe thấy micrô lẫn máy tính.</translation>
    </message>
    <message>
        <source>The computer plays nothing that can be heard.</source>
        <translation>Máy tính không phát âm thanh nào nghe được.</translation>
    </message>
    <message>
        <source>Start what is to be recorded, and choose the output that it plays on; recording goes on.</source>
        <translation>Hãy phát nội dung cần ghi âm và chọn đầu ra đang phát nội dung đó; việc ghi âm vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>Sound of the default output</source>
        <extracomment>%1 is the name of an output such as Built-in Audio</extracomment>
        <translation>Âm thanh của đầu ra mặc định</translation>
    </message>
    <message>
        <source>Sound of %1</source>
        <translation>Âm thanh của %1</translation>
    </message>
    <message>
        <source>The computer&apos;s sound cannot be recorded.</source>
        <translation>Không ghi âm được âm thanh máy tính.</translation>
    </message>
    <message>
        <source>It needs PulseAudio or PipeWire: start one of them, or record the microphone.</source>
        <translation>Cần có PulseAudio hoặc PipeWire: hãy khởi động một trong hai, hoặc ghi âm micrô.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ReferenceView</name>
    <message>
        <source>Nothing can be heard in it.</source>
        <translation>Không nghe thấy gì trong bản ghi âm này.</translation>
    </message>
    <message>
        <source>Only %1 s of speech: five to fifteen seconds copy best.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Chỉ có %1 giây lời nói: năm đến mười lăm giây cho bản sao tốt nhất.</translation>
    </message>
    <message>
        <source>It is long (%1 s): only a part of it can be used.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Bản ghi âm dài (%1 giây): chỉ dùng được một phần.</translation>
    </message>
    <message>
        <source>It is quiet. It was raised, and its noise with it; better speak closer.</source>
        <translation>Tiếng nhỏ. Âm lượng đã được tăng, tiếng ồn cũng tăng theo; tốt hơn hãy nói gần micrô.</translation>
    </message>
    <message>
        <source>It is overdriven in places and will sound harsh. Record it again with a lower level.</source>
        <translation>Bị xén đỉnh ở vài chỗ nên sẽ nghe gắt. Hãy ghi âm lại với mức âm thấp hơn.</translation>
    </message>
    <message>
        <source>There is much noise behind the voice, and it will be copied too. A quieter room or another part helps.</source>
        <translation>Có nhiều tiếng ồn phía sau giọng, và tiếng ồn cũng sẽ bị sao chép. Hãy thử phòng yên tĩnh hơn hoặc đoạn khác.</translation>
    </message>
    <message>
        <source>More than one person seems to speak. Choose a part with one of them.</source>
        <translation>Dường như có nhiều người nói. Hãy chọn đoạn chỉ có một người.</translation>
    </message>
    <message>
        <source>It has no high tones, as over the telephone: the copy will be dull.</source>
        <translation>Thiếu âm cao, như qua điện thoại: bản sao sẽ nghe đục.</translation>
    </message>
    <message>
        <source>The text below does not seem to be what is said. Correct it.</source>
        <translation>Văn bản bên dưới dường như không đúng với lời được nói. Hãy sửa lại.</translation>
    </message>
    <message>
        <source>Hear the chosen part of the recording</source>
        <translation>Nghe đoạn đã chọn của bản ghi âm</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>Bản ghi âm</translation>
    </message>
    <message>
        <source>The recording with the chosen part</source>
        <translation>Bản ghi âm với đoạn đã chọn</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit of seconds behind a number</extracomment>
        <translation> giây</translation>
    </message>
    <message>
        <source>Chosen part: from</source>
        <translation>Đoạn đã chọn: từ</translation>
    </message>
    <message>
        <source>Chosen part: to</source>
        <translation>Đoạn đã chọn: đến</translation>
    </message>
    <message>
        <source>Best part</source>
        <translation>Đoạn tốt nhất</translation>
    </message>
    <message>
        <source>Chooses the part that copies best</source>
        <translation>Chọn đoạn cho bản sao tốt nhất</translation>
    </message>
    <message>
        <source>Part from</source>
        <extracomment>Before two fields with seconds: &quot;Part from 0.5 s to 9.0 s&quot;</extracomment>
        <translation>Đoạn từ</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two fields with seconds: &quot;Part from 0.5 s to 9.0 s&quot;</extracomment>
        <translation>đến</translation>
    </message>
    <message>
        <source>Hear what is copied</source>
        <translation>Nghe phần được sao chép</translation>
    </message>
    <message>
        <source>What is copied</source>
        <translation>Phần được sao chép</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · %3 LUFS · %4 dB above the noise</source>
        <extracomment>Facts about a recording: its length, rate, loudness, and how far the voice is above the noise</extracomment>
        <translation>%1 · %2 Hz · %3 LUFS · cao hơn tiếng ồn %4 dB</translation>
    </message>
    <message>
        <source>Without the silence at its ends, mono, evenly loud</source>
        <translation>Đã bỏ khoảng lặng ở hai đầu, mono, chuẩn hóa độ to</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RequestDetails</name>
    <message>
        <source>Voice</source>
        <translation>Giọng</translation>
    </message>
    <message>
        <source>Version of the voice</source>
        <translation>Phiên bản giọng</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Bộ máy</translation>
    </message>
    <message>
        <source>Version of the engine</source>
        <translation>Phiên bản bộ máy</translation>
    </message>
    <message>
        <source>Base voice</source>
        <translation>Giọng gốc</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Hạt giống</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tốc độ</translation>
    </message>
    <message>
        <source>Pitch shift in semitones</source>
        <translation>Dịch cao độ (nửa cung)</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>Chuẩn hóa độ to</translation>
    </message>
    <message>
        <source>Loudness in LUFS</source>
        <translation>Độ to (LUFS)</translation>
    </message>
    <message>
        <source>Silence trimmed</source>
        <translation>Đã cắt khoảng lặng</translation>
    </message>
    <message>
        <source>Pause between paragraphs in ms</source>
        <translation>Nghỉ giữa các đoạn văn (ms)</translation>
    </message>
    <message>
        <source>Text is subtitles</source>
        <translation>Văn bản là phụ đề</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Bảng thuật ngữ</translation>
    </message>
    <message>
        <source>Finished sentences reused</source>
        <translation>Dùng lại câu đã xong</translation>
    </message>
    <message>
        <source>Played while it was made</source>
        <translation>Phát trong khi tạo</translation>
    </message>
    <message>
        <source>Exported to</source>
        <translation>Đã xuất vào</translation>
    </message>
    <message>
        <source>Export format</source>
        <translation>Định dạng xuất</translation>
    </message>
    <message>
        <source>Export quality</source>
        <translation>Chất lượng xuất</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrô</translation>
    </message>
    <message>
        <source>Recogniser</source>
        <translation>Bộ nhận dạng</translation>
    </message>
    <message>
        <source>Pause that ends a phrase in ms</source>
        <translation>Khoảng nghỉ kết thúc cụm từ (ms)</translation>
    </message>
    <message>
        <source>Provisional text shown</source>
        <translation>Hiện văn bản tạm thời</translation>
    </message>
    <message>
        <source>Known text</source>
        <translation>Văn bản đã biết</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Độ ưu tiên</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>An entry of a glossary: %1 as written, %2 as spoken</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <extracomment>A setting of a voice that the engine defines; %1 is its name</extracomment>
        <translation>Giọng: %1</translation>
    </message>
    <message>
        <source>How to speak</source>
        <translation>Cách nói</translation>
    </message>
    <message>
        <source>Described as</source>
        <translation>Lời mô tả</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ResultStrip</name>
    <message>
        <source>First sound</source>
        <translation>Âm đầu tiên</translation>
    </message>
    <message>
        <source>From the request to the first audible sample</source>
        <translation>Từ lúc yêu cầu đến mẫu âm đầu tiên nghe được</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tốc độ</translation>
    </message>
    <message>
        <source>Seconds of speech rendered in one second</source>
        <translation>Số giây lời đọc tổng hợp được trong một giây</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Độ dài</translation>
    </message>
    <message>
        <source>Length of the take</source>
        <translation>Độ dài của bản đọc</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Bộ đệm</translation>
    </message>
    <message>
        <source>Whether sentences were taken from the cache of finished sound</source>
        <translation>Các câu có được lấy từ bộ đệm âm thanh đã tạo hay không</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Silence, clipping, broken samples and runaway length are looked for in every take</source>
        <translation>Mọi bản đọc đều được kiểm tra khoảng lặng, xén đỉnh, mẫu âm hỏng và độ dài bất thường</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A duration in milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 × real time</source>
        <extracomment>Rendering speed: %1 times as fast as it plays</extracomment>
        <translation>%1 × thời gian thực</translation>
    </message>
    <message>
        <source>Real-time factor %1</source>
        <translation>Hệ số thời gian thực (RTF) %1</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Có sẵn</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>Tổng hợp mới</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Tốt</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>No silence, clipping, broken samples or runaway length</source>
        <translation>Không có khoảng lặng, xén đỉnh, mẫu âm hỏng hay độ dài bất thường</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Đứt quãng</translation>
    </message>
    <message>
        <source>How often the sound device waited for samples while this was made</source>
        <translation>Số lần thiết bị âm thanh phải chờ mẫu âm trong khi tạo bản đọc này</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mức âm</translation>
    </message>
    <message>
        <source>Average level and peak of the take, against full scale</source>
        <translation>Mức trung bình và đỉnh của bản đọc, so với mức tối đa</translation>
    </message>
    <message>
        <source>%1 / %2 dB</source>
        <extracomment>Two levels in decibels below full scale: average, peak</extracomment>
        <translation>%1 / %2 dB</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Thời gian tạo</translation>
    </message>
    <message>
        <source>How long the speech took to be made</source>
        <translation>Thời gian cần để tạo lời đọc</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>nạp mô hình</translation>
    </message>
    <message>
        <source>reading the prompt</source>
        <translation>xử lý lời nhắc</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>đọc</translation>
    </message>
    <message>
        <source>fine sounds</source>
        <translation>âm chi tiết</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>âm thanh</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>kiểm tra</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>ghi</translation>
    </message>
    <message>
        <source>altogether</source>
        <translation>tổng cộng</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration; %1 is a number with three decimals</extracomment>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A part of the work and its duration</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RunComparison</name>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sau</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RunDetails</name>
    <message numerus="yes">
        <source>%n threads</source>
        <extracomment>How many threads a job computed with</extracomment>
        <translation>
            <numerusform>%n luồng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of sound</source>
        <translation>%1 âm thanh</translation>
    </message>
    <message>
        <source>RTF %1</source>
        <translation>RTF %1</translation>
    </message>
    <message>
        <source>first sound %1</source>
        <translation>âm đầu tiên sau %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
        </translation>
    </message>
    <message>
        <source>from the cache</source>
        <translation>từ bộ đệm</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n lần ngắt tiếng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of memory at most</source>
        <translation>tối đa %1 bộ nhớ</translation>
    </message>
    <message>
        <source>%1 of its time is explained</source>
        <translation>giải thích được %1 thời gian</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Show in the history</source>
        <translation>Hiện trong lịch sử</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Các dòng nhật ký</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Giải thích</translation>
    </message>
    <message>
        <source>Explain the time of this job</source>
        <translation>Giải thích thời gian của tác vụ này</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Các giai đoạn</translation>
    </message>
    <message>
        <source>Stages follow each other; those that stand further in are part of the one above them.</source>
        <translation>Các giai đoạn nối tiếp nhau; giai đoạn thụt vào là một phần của giai đoạn phía trên.</translation>
    </message>
    <message>
        <source>Select a job to see its time, or two to compare them</source>
        <translation>Chọn một tác vụ để xem thời gian của nó, hoặc hai tác vụ để so sánh</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are selected. Select one, or two to compare them.</source>
        <translation>
            <numerusform>Đã chọn %n tác vụ. Hãy chọn một, hoặc hai để so sánh.</numerusform>
        </translation>
    </message>
    <message>
        <source>job %1</source>
        <translation>tác vụ %1</translation>
    </message>
    <message>
        <source>“%1” and, later, “%2”</source>
        <extracomment>Two jobs that are compared: their titles</extracomment>
        <translation>“%1” và, sau đó, “%2”</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <extracomment>Before what is known of a job: the earlier and the later one of two that are compared</extracomment>
        <translation>Trước: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Sau: %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RunModel</name>
    <message>
        <source>Ended</source>
        <translation>Kết thúc lúc</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Âm thanh</translation>
    </message>
    <message>
        <source>RTF</source>
        <extracomment>Real-time factor: time of computing by length of sound</extracomment>
        <translation>RTF</translation>
    </message>
    <message>
        <source>First sound</source>
        <translation>Âm đầu tiên</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Kết quả</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RunsTab</name>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n tác vụ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with a value of: %2</source>
        <extracomment>%1: &quot;12 jobs&quot;; %2: the name of a measured value, such as &quot;First sound&quot;</extracomment>
        <translation>%1 có giá trị: %2</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tác vụ</translation>
    </message>
    <message>
        <source>The first page of the list. Further pages begin behind the last job of the page before.</source>
        <translation>Trang đầu của danh sách. Các trang sau bắt đầu ngay sau tác vụ cuối của trang trước.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Giải thích</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>Kết quả của tác vụ</translation>
    </message>
    <message>
        <source>Any end</source>
        <translation>Mọi kết quả</translation>
    </message>
    <message>
        <source>What they were for</source>
        <translation>Mục đích của tác vụ</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Mọi mục đích</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mới nhất trước</translation>
    </message>
    <message>
        <source>Slowest first</source>
        <translation>Chậm nhất trước</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Dài nhất trước</translation>
    </message>
    <message>
        <source>Select one to see its time, two to compare them</source>
        <translation>Chọn một tác vụ để xem thời gian, hai tác vụ để so sánh</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Không có tác vụ</translation>
    </message>
    <message>
        <source>No job was measured that fits these filters. Every job leaves its numbers here when it ends.</source>
        <translation>Chưa đo tác vụ nào khớp các bộ lọc này. Mỗi tác vụ để lại số đo ở đây khi kết thúc.</translation>
    </message>
    <message>
        <source>Speak a text</source>
        <translation>Đọc văn bản</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>Hiện tất cả tác vụ</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SaveFile</name>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Tệp %1 (*.%2)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SecondListening</name>
    <message>
        <source>The translation stands beside the text.</source>
        <translation>Bản dịch nằm bên cạnh văn bản.</translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) found.</source>
        <translation>
            <numerusform>Đã tìm thấy %n người nói.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording of this transcript is not known any more.</source>
        <translation>Không còn biết bản ghi âm của bản chép lời này ở đâu.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>%1 and %2 are times in a recording</extracomment>
        <translation>Từ %1 đến %2</translation>
    </message>
    <message>
        <source>The whole recording</source>
        <translation>Toàn bộ bản ghi âm</translation>
    </message>
    <message>
        <source>Transcribing again</source>
        <translation>Đang chép lời lại</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Đang lấy ý kiến thứ hai</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>Đang dịch</translation>
    </message>
    <message>
        <source>Finding speakers</source>
        <translation>Đang tìm người nói</translation>
    </message>
    <message>
        <source>%1 recognised nothing there.</source>
        <extracomment>%1 is the name of a recogniser</extracomment>
        <translation>%1 không nhận dạng được gì ở đó.</translation>
    </message>
    <message>
        <source>%1 heard the same words.</source>
        <extracomment>%1 is the name of a recogniser</extracomment>
        <translation>%1 nghe thấy cùng những từ đó.</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <translation>Chép lời lại</translation>
    </message>
    <message numerus="yes">
        <source>%1 heard %n word(s) differently: they are doubtful now (F8).</source>
        <extracomment>%1 is the name of a recogniser</extracomment>
        <translation>
            <numerusform>%1 nghe khác %n từ: chúng nay là từ nghi ngờ (F8).</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SeedRow</name>
    <message>
        <source>The same number makes the same speech again, with the same text and options.</source>
        <translation>Cùng một số sẽ tạo lại đúng lời đọc ấy, với cùng văn bản và tùy chọn.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Hạt giống</translation>
    </message>
    <message>
        <source>Draw another seed</source>
        <translation>Rút hạt giống khác</translation>
    </message>
    <message>
        <source>New each time</source>
        <translation>Mới mỗi lần</translation>
    </message>
    <message>
        <source>Every take sounds a little different, and finished sentences are not reused.</source>
        <translation>Mỗi bản đọc nghe hơi khác nhau, và các câu đã xong không được dùng lại.</translation>
    </message>
    <message>
        <source>Every take draws its own seed.</source>
        <translation>Mỗi bản đọc rút hạt giống riêng.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SegmentDelegate</name>
    <message>
        <source>%1.  </source>
        <extracomment>Behind what is said of a stretch without text; %1 is that</extracomment>
        <translation>%1.  </translation>
    </message>
    <message>
        <source>Transcribe again with…</source>
        <translation>Chép lời lại bằng…</translation>
    </message>
    <message>
        <source>Translation of the segment</source>
        <translation>Bản dịch của đoạn</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SegmentEditor</name>
    <message>
        <source>Text of the segment</source>
        <translation>Văn bản của đoạn</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SentenceMark</name>
    <message>
        <source>The model did not find an end; the sentence was cut.</source>
        <translation>Mô hình không tìm được điểm kết thúc; câu đã bị cắt.</translation>
    </message>
    <message>
        <source>The model repeated itself; the sentence was cut.</source>
        <translation>Mô hình lặp lại; câu đã bị cắt.</translation>
    </message>
    <message>
        <source>The model fell silent; the sentence was cut.</source>
        <translation>Mô hình ngừng phát ra tiếng; câu đã bị cắt.</translation>
    </message>
    <message>
        <source>It does not sound enough like the voice: likeness %1, wanted %2.</source>
        <extracomment>%1 and %2 are numbers up to 1</extracomment>
        <translation>Nghe không đủ giống giọng đã chọn: mức giống nhau %1, cần %2.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s).</source>
        <translation>
            <numerusform>Đã thử %n lần.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::SentenceModel</name>
    <message>
        <source>not spoken yet</source>
        <translation>chưa đọc</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>đang phát</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A sentence for screen readers: its text, its state</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>thất bại</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A sentence for screen readers: its text, its state, what is wrong with it</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SettingLists</name>
    <message>
        <source>Default device</source>
        <translation>Thiết bị mặc định</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is the name of a voice, %2 its language</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Best for the language</source>
        <translation>Tốt nhất cho ngôn ngữ</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Tự nhận ra</translation>
    </message>
    <message>
        <source>As on the screen Transcribe</source>
        <translation>Như trên màn hình “Chép lời”</translation>
    </message>
    <message>
        <source>As for files</source>
        <translation>Như với tệp</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SettingPages</name>
    <message>
        <source>General</source>
        <translation>Chung</translation>
    </message>
    <message>
        <source>Language, looks and the log.</source>
        <translation>Ngôn ngữ, giao diện và nhật ký.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Âm thanh</translation>
    </message>
    <message>
        <source>Sound devices, and whether they do what they should.</source>
        <translation>Thiết bị âm thanh và tình trạng hoạt động của chúng.</translation>
    </message>
    <message>
        <source>test tone, loudspeakers, microphone level, dropouts, underruns</source>
        <translation>âm thử, loa, mức âm micrô, ngắt tiếng, thiếu dữ liệu vùng đệm</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Đọc</translation>
    </message>
    <message>
        <source>What a new text starts with. Each text can differ.</source>
        <translation>Thiết lập ban đầu của văn bản mới. Mỗi văn bản có thể khác nhau.</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Chép lời</translation>
    </message>
    <message>
        <source>What a new transcript starts with.</source>
        <translation>Thiết lập ban đầu của bản chép lời mới.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Every key can be changed.</source>
        <translation>Mọi phím đều đổi được.</translation>
    </message>
    <message>
        <source>keyboard, keys, hotkeys</source>
        <translation>bàn phím, phím, phím tắt, phím nóng</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Quyền riêng tư</translation>
    </message>
    <message>
        <source>What leaves this computer: nothing, unless you ask for it.</source>
        <translation>Những gì rời khỏi máy tính này: không có gì, trừ khi bạn yêu cầu.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Lưu trữ</translation>
    </message>
    <message>
        <source>Where everything is and what it takes.</source>
        <translation>Mọi thứ nằm ở đâu và chiếm bao nhiêu dung lượng.</translation>
    </message>
    <message>
        <source>folders, free space, move the data folder, trash, cache, backups, sizes</source>
        <translation>thư mục, dung lượng trống, di chuyển thư mục dữ liệu, thùng rác, bộ đệm, bản sao lưu, kích thước</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Where models come from and lie, and how long they stay in memory.</source>
        <translation>Mô hình lấy từ đâu, nằm ở đâu và ở lại trong bộ nhớ bao lâu.</translation>
    </message>
    <message>
        <source>network, internet, connections, ledger, telemetry, monitoring, Prometheus</source>
        <translation>mạng, internet, kết nối, sổ kết nối, đo từ xa, giám sát, Prometheus</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SettingRow</name>
    <message>
        <source>Double-click to reset</source>
        <translation>Nhấp đúp để đặt lại</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>Đặt lại %1</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (hiện không có)</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>Thư mục thông thường</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Chọn thư mục</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Mặc định</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Đã đổi</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Biến môi trường</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Dòng lệnh</translation>
    </message>
    <message>
        <source>The environment variable %1 decides; it is stronger than what is set here.</source>
        <extracomment>%1 is the name of an environment variable</extracomment>
        <translation>Biến môi trường %1 quyết định; biến này được ưu tiên hơn cài đặt ở đây.</translation>
    </message>
    <message>
        <source>The command line decides; it is stronger than what is set here.</source>
        <translation>Dòng lệnh quyết định; dòng lệnh được ưu tiên hơn cài đặt ở đây.</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>Có hiệu lực sau khi khởi động lại.</translation>
    </message>
    <message>
        <source>A change takes effect after a restart.</source>
        <translation>Thay đổi có hiệu lực sau khi khởi động lại.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Của hệ thống</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chọn tệp</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SettingText</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Language of the window. The command line is always English.</source>
        <translation>Ngôn ngữ của cửa sổ. Dòng lệnh luôn dùng tiếng Anh.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>Màu sắc của cửa sổ.</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>Biểu tượng khay</translation>
    </message>
    <message>
        <source>Shows in the desktop&apos;s tray whether the program listens, plays or works. Many desktops show no tray; closing the window ends the program either way.</source>
        <translation>Cho biết trên khay của màn hình nền liệu chương trình đang nghe, phát hay làm việc. Nhiều màn hình nền không có khay; đóng cửa sổ luôn kết thúc chương trình.</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Mức nhật ký</translation>
    </message>
    <message>
        <source>The least important messages that are still written to the log.</source>
        <translation>Mức thông báo kém quan trọng nhất vẫn được ghi vào nhật ký.</translation>
    </message>
    <message>
        <source>Log as JSON</source>
        <translation>Nhật ký dạng JSON</translation>
    </message>
    <message>
        <source>Writes one JSON object per log line instead of text.</source>
        <translation>Ghi mỗi dòng nhật ký thành một đối tượng JSON thay vì văn bản.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Thư mục dữ liệu</translation>
    </message>
    <message>
        <source>Absolute path of the folder for the database, takes, recordings and backups. Empty: the folder of the desktop standard, ~/.local/share/timbre-studio.</source>
        <translation>Đường dẫn tuyệt đối của thư mục chứa cơ sở dữ liệu, bản đọc, bản ghi âm và bản sao lưu. Để trống: thư mục theo chuẩn của môi trường desktop, ~/.local/share/timbre-studio.</translation>
    </message>
    <message>
        <source>Keep trash for</source>
        <translation>Giữ thùng rác trong</translation>
    </message>
    <message>
        <source>How long deleted takes, transcripts and voices can be restored.</source>
        <translation>Bản đọc, bản chép lời và giọng đã xóa có thể khôi phục trong bao lâu.</translation>
    </message>
    <message>
        <source>Cache size</source>
        <translation>Kích thước bộ đệm</translation>
    </message>
    <message>
        <source>Finished sentences are kept up to this size, so that the same text in the same voice is not rendered again.</source>
        <translation>Các câu đã xong được giữ lại đến kích thước này, để cùng văn bản với cùng giọng không phải tổng hợp lại.</translation>
    </message>
    <message>
        <source>Output device</source>
        <translation>Thiết bị đầu ra</translation>
    </message>
    <message>
        <source>Where sound is played. `timbre doctor` lists the ids; empty is the system&apos;s default.</source>
        <translation>Nơi phát âm thanh. `timbre doctor` liệt kê các mã; để trống là mặc định của hệ thống.</translation>
    </message>
    <message>
        <source>Input device</source>
        <translation>Thiết bị đầu vào</translation>
    </message>
    <message>
        <source>Where sound is recorded from. Empty is the system&apos;s default.</source>
        <translation>Nơi lấy âm thanh để ghi. Để trống là mặc định của hệ thống.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Âm lượng</translation>
    </message>
    <message>
        <source>Playback volume; 1 leaves the sound as it is. Files are not affected.</source>
        <translation>Âm lượng khi phát; 1 giữ nguyên âm thanh. Tệp không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Tần số lấy mẫu</translation>
    </message>
    <message>
        <source>Rate that the output device is asked for. Automatic: that of the sound which plays. Files are not affected.</source>
        <translation>Tần số yêu cầu thiết bị đầu ra dùng. Tự động: tần số của âm thanh đang phát. Tệp không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Vùng đệm</translation>
    </message>
    <message>
        <source>How far ahead the output device is supplied. Longer rides out a busy machine without gaps; shorter answers sooner to pause and volume.</source>
        <translation>Thiết bị đầu ra được cấp dữ liệu trước bao lâu. Dài hơn thì không đứt tiếng khi máy bận; ngắn hơn thì tạm dừng và âm lượng phản hồi nhanh hơn.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Giọng</translation>
    </message>
    <message>
        <source>What speaks when no voice is named. Empty: the best one for the language.</source>
        <translation>Giọng được dùng khi không nêu giọng nào. Để trống: giọng tốt nhất cho ngôn ngữ.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tốc độ</translation>
    </message>
    <message>
        <source>Changes the speed of rendered speech without changing its pitch.</source>
        <translation>Đổi tốc độ của lời đọc đã tổng hợp mà không đổi cao độ.</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Cao độ</translation>
    </message>
    <message>
        <source>Changes the pitch of rendered speech without changing its speed.</source>
        <translation>Đổi cao độ của lời đọc đã tổng hợp mà không đổi tốc độ.</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>Chuẩn hóa độ to</translation>
    </message>
    <message>
        <source>Brings every take to the same loudness, limited to -1 dBFS.</source>
        <translation>Đưa mọi bản đọc về cùng độ to, giới hạn ở -1 dBFS.</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Độ to</translation>
    </message>
    <message>
        <source>The loudness that takes are brought to, after EBU R 128.</source>
        <translation>Độ to mà các bản đọc được đưa về, theo EBU R 128.</translation>
    </message>
    <message>
        <source>Trim silence</source>
        <translation>Cắt khoảng lặng</translation>
    </message>
    <message>
        <source>Cuts the silence at the ends of sentences.</source>
        <translation>Cắt khoảng lặng ở đầu và cuối câu.</translation>
    </message>
    <message>
        <source>Pause between paragraphs</source>
        <translation>Nghỉ giữa các đoạn văn</translation>
    </message>
    <message>
        <source>Silence after an empty line of the text.</source>
        <translation>Khoảng lặng sau một dòng trống của văn bản.</translation>
    </message>
    <message>
        <source>Use the cache</source>
        <translation>Dùng bộ đệm</translation>
    </message>
    <message>
        <source>Takes sentences that were rendered before from the cache.</source>
        <translation>Lấy từ bộ đệm các câu đã tổng hợp trước đó.</translation>
    </message>
    <message>
        <source>Sound file format</source>
        <translation>Định dạng tệp âm thanh</translation>
    </message>
    <message>
        <source>Format of exported takes when the file name does not say.</source>
        <translation>Định dạng của bản đọc được xuất khi tên tệp không cho biết.</translation>
    </message>
    <message>
        <source>Sound file quality</source>
        <translation>Chất lượng tệp âm thanh</translation>
    </message>
    <message>
        <source>Quality of Ogg, Opus and MP3 files, from smallest to best.</source>
        <translation>Chất lượng của tệp Ogg, Opus và MP3, từ nhỏ nhất đến tốt nhất.</translation>
    </message>
    <message>
        <source>Recogniser</source>
        <translation>Bộ nhận dạng</translation>
    </message>
    <message>
        <source>The engine that turns speech into text.</source>
        <translation>Bộ máy chuyển lời nói thành văn bản.</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Ngôn ngữ nói</translation>
    </message>
    <message>
        <source>Show provisional text</source>
        <translation>Hiện văn bản tạm thời</translation>
    </message>
    <message>
        <source>Shows words while they are spoken, before they are confirmed. Costs a second pass over the sound.</source>
        <translation>Hiện từ ngay khi đang nói, trước khi được xác nhận. Cần xử lý âm thanh thêm một lượt.</translation>
    </message>
    <message>
        <source>Pause that ends a phrase</source>
        <translation>Khoảng nghỉ kết thúc cụm từ</translation>
    </message>
    <message>
        <source>A silence this long confirms what was said before it.</source>
        <translation>Khoảng lặng dài chừng này xác nhận những gì đã nói trước đó.</translation>
    </message>
    <message>
        <source>Transcript format</source>
        <translation>Định dạng bản chép lời</translation>
    </message>
    <message>
        <source>Format of transcripts when neither the command nor the file name says.</source>
        <translation>Định dạng của bản chép lời khi cả lệnh lẫn tên tệp đều không cho biết.</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Luôn ngoại tuyến</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Số luồng</translation>
    </message>
    <message>
        <source>Threads for neural models. 0: one per processor core.</source>
        <translation>Số luồng cho mô hình nơ-ron. 0: mỗi lõi bộ xử lý một luồng.</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>LUFS</source>
        <translation>LUFS</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>semitones</source>
        <translation>nửa cung</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>luồng</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Everything, for finding faults</source>
        <translation>Tất cả, để tìm lỗi</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Cảnh báo và lỗi</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Chỉ lỗi</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Tự động</translation>
    </message>
    <message>
        <source>WAV, 16 bit</source>
        <translation>WAV, 16 bit</translation>
    </message>
    <message>
        <source>WAV, 24 bit</source>
        <translation>WAV, 24 bit</translation>
    </message>
    <message>
        <source>WAV, floating point</source>
        <translation>WAV, dấu phẩy động</translation>
    </message>
    <message>
        <source>FLAC, lossless</source>
        <translation>FLAC, không mất dữ liệu</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Văn bản thuần</translation>
    </message>
    <message>
        <source>Glossary in transcripts</source>
        <translation>Bảng thuật ngữ trong bản chép lời</translation>
    </message>
    <message>
        <source>Writes what sounds like the spoken form of a glossary entry as the entry is written.</source>
        <translation>Viết những gì nghe như dạng đọc của một mục trong bảng thuật ngữ đúng như mục đó được viết.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Thư mục theo dõi</translation>
    </message>
    <message>
        <source>New recordings in this folder are transcribed by themselves. Empty: none.</source>
        <translation>Bản ghi âm mới trong thư mục này được tự động chép lời. Để trống: không có.</translation>
    </message>
    <message>
        <source>Export beside the recording</source>
        <translation>Xuất cạnh bản ghi âm</translation>
    </message>
    <message>
        <source>Writes the transcripts of the watched folder as files beside the recordings.</source>
        <translation>Ghi bản chép lời của thư mục theo dõi thành tệp bên cạnh bản ghi âm.</translation>
    </message>
    <message>
        <source>While this is on, no connection is opened at all. Without it the program still connects only when you ask it to fetch, look for or verify a model.</source>
        <translation>Khi bật, không kết nối nào được mở. Khi tắt, chương trình cũng chỉ kết nối khi bạn yêu cầu tải về, tìm hoặc kiểm tra mô hình.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>http://host:port or socks5h://host:port; `none` for no proxy at all. Empty: as the environment says (https_proxy, no_proxy).</source>
        <translation>http://host:port hoặc socks5h://host:port; `none` để không dùng proxy. Để trống: theo biến môi trường (https_proxy, no_proxy).</translation>
    </message>
    <message>
        <source>Further hosts</source>
        <translation>Máy chủ khác</translation>
    </message>
    <message>
        <source>Hosts that may be connected to besides the model hub and its file servers, separated by commas, such as cdn.example.org or *.example.org.</source>
        <translation>Các máy chủ được phép kết nối ngoài hub mô hình và các máy chủ tệp của hub, cách nhau bằng dấu phẩy, ví dụ cdn.example.org hoặc *.example.org.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Chứng chỉ</translation>
    </message>
    <message>
        <source>PEM file with the certificates that are trusted instead of the system&apos;s, for a mirror or proxy of your own. Empty: the system&apos;s.</source>
        <translation>Tệp PEM chứa các chứng chỉ được tin cậy thay cho chứng chỉ của hệ thống, dành cho máy chủ nhân bản hoặc proxy riêng. Để trống: chứng chỉ của hệ thống.</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Thư mục mô hình</translation>
    </message>
    <message>
        <source>Absolute path of the folder that models are downloaded to; any disk will do. Empty: the folder `models` in the data folder.</source>
        <translation>Đường dẫn tuyệt đối của thư mục lưu mô hình tải về; có thể nằm trên bất kỳ đĩa nào. Để trống: thư mục `models` trong thư mục dữ liệu.</translation>
    </message>
    <message>
        <source>Model hub</source>
        <translation>Hub mô hình</translation>
    </message>
    <message>
        <source>Where models are downloaded from: the public hub, or a mirror that answers like it.</source>
        <translation>Nơi tải mô hình về: hub công cộng hoặc máy chủ nhân bản trả lời giống như hub đó.</translation>
    </message>
    <message>
        <source>Hub cache of other programs</source>
        <translation>Bộ đệm hub của chương trình khác</translation>
    </message>
    <message>
        <source>Models that other programs downloaded are used where they are, without a copy. Empty: the usual folder, ~/.cache/huggingface/hub.</source>
        <translation>Các mô hình do chương trình khác tải về được dùng tại chỗ, không sao chép. Để trống: thư mục thông thường, ~/.cache/huggingface/hub.</translation>
    </message>
    <message>
        <source>Files at a time</source>
        <translation>Số tệp cùng lúc</translation>
    </message>
    <message>
        <source>How many files of a model are downloaded side by side. One model follows the other.</source>
        <translation>Số tệp của một mô hình được tải về song song. Các mô hình được tải lần lượt.</translation>
    </message>
    <message>
        <source>Unload after</source>
        <translation>Gỡ sau</translation>
    </message>
    <message>
        <source>A model that nothing has used for so long leaves the memory. 0: never.</source>
        <translation>Mô hình không được dùng trong khoảng thời gian này sẽ rời khỏi bộ nhớ. 0: không bao giờ.</translation>
    </message>
    <message>
        <source>Which model leaves first</source>
        <translation>Mô hình bị gỡ trước</translation>
    </message>
    <message>
        <source>What happens when a model needs room that others have. Models in use and pinned models always stay.</source>
        <translation>Cách xử lý khi một mô hình cần chỗ mà mô hình khác đang chiếm. Mô hình đang dùng và mô hình được giữ trong bộ nhớ luôn ở lại.</translation>
    </message>
    <message>
        <source>Memory for models</source>
        <translation>Bộ nhớ cho mô hình</translation>
    </message>
    <message>
        <source>The most that loaded models may take together. 0: no limit.</source>
        <translation>Dung lượng tối đa mà các mô hình đã nạp được chiếm tổng cộng. 0: không giới hạn.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Độ chính xác</translation>
    </message>
    <message>
        <source>How models compute. Automatic: bf16 where the processor multiplies it in hardware, which halves the memory; else fp32.</source>
        <translation>Cách mô hình tính toán. Tự động: bf16 nếu bộ xử lý nhân được bằng phần cứng, giảm một nửa bộ nhớ; nếu không thì fp32.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>What models compute on. Automatic: a graphics card on which a trial computation was right, else the processor. The processor, once chosen, is always used.</source>
        <translation>Mô hình tính toán trên thiết bị nào. Tự động: card đồ họa đã tính thử đúng, nếu không có thì bộ xử lý. Khi đã chọn bộ xử lý, bộ xử lý luôn được dùng.</translation>
    </message>
    <message>
        <source>Load at start</source>
        <translation>Nạp khi khởi động</translation>
    </message>
    <message>
        <source>Ids of models that the window loads when it starts, separated by commas.</source>
        <translation>Mã định danh của các mô hình mà cửa sổ nạp khi khởi động, cách nhau bằng dấu phẩy.</translation>
    </message>
    <message>
        <source>files</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>s</source>
        <translation>giây</translation>
    </message>
    <message>
        <source>The one unused for the longest time</source>
        <translation>Mô hình lâu không dùng nhất</translation>
    </message>
    <message>
        <source>The one used least often</source>
        <translation>Mô hình ít dùng nhất</translation>
    </message>
    <message>
        <source>None before its time is over</source>
        <translation>Không gỡ trước khi hết thời gian</translation>
    </message>
    <message>
        <source>None by itself</source>
        <translation>Không tự gỡ mô hình nào</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Bộ xử lý</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Card đồ họa</translation>
    </message>
    <message>
        <source>Further tries</source>
        <translation>Số lần thử thêm</translation>
    </message>
    <message>
        <source>How often a neural voice says a sentence again that was cut, silent or unlike the voice, as long as it was not heard yet. The best try is kept.</source>
        <translation>Giọng nơ-ron đọc lại bao nhiêu lần một câu bị cắt, không có tiếng hoặc không giống giọng đã chọn, khi câu đó chưa được phát. Lần thử tốt nhất được giữ lại.</translation>
    </message>
    <message>
        <source>Least similarity</source>
        <translation>Mức giống nhau tối thiểu</translation>
    </message>
    <message>
        <source>How much each sentence of a copied voice must be like its recording, where the voice does not say. 0: it is measured only.</source>
        <translation>Mỗi câu của giọng sao chép phải giống bản ghi âm đến mức nào, nếu bản thân giọng không quy định. 0: chỉ đo.</translation>
    </message>
    <message>
        <source>Begin without gaps</source>
        <translation>Phát liền mạch từ đầu</translation>
    </message>
    <message>
        <source>Where speech is made slower than it plays, sound begins only when the rest will be ready in time.</source>
        <translation>Khi lời đọc được tạo chậm hơn tốc độ phát, âm thanh chỉ bắt đầu khi phần còn lại sẽ kịp sẵn sàng.</translation>
    </message>
    <message>
        <source>Computer sound</source>
        <translation>Âm thanh máy tính</translation>
    </message>
    <message>
        <source>The output whose sound is recorded when the computer is listened to. `timbre doctor` lists the ids; empty follows the default output.</source>
        <translation>Đầu ra được ghi khi ghi âm thanh máy tính. `timbre doctor` liệt kê các mã; để trống là theo đầu ra mặc định.</translation>
    </message>
    <message>
        <source>Recogniser that checks takes</source>
        <translation>Bộ nhận dạng để nghe kiểm tra bản đọc</translation>
    </message>
    <message>
        <source>The engine that listens to a take to find wrong and missing words. Empty means the one of the screen Transcribe.</source>
        <translation>Bộ máy nghe bản đọc để tìm từ sai và từ thiếu. Để trống là dùng bộ nhận dạng của màn hình “Chép lời”.</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Nguồn ghi âm</translation>
    </message>
    <message>
        <source>What a recording hears: the microphone, what the computer plays, or both mixed.</source>
        <translation>Nguồn âm thanh của bản ghi âm: micrô, âm thanh máy tính phát ra, hoặc trộn cả hai.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrô</translation>
    </message>
    <message>
        <source>Both, mixed</source>
        <translation>Trộn cả hai</translation>
    </message>
    <message>
        <source>Language of the recordings as a BCP 47 tag such as en or en-GB; und: find out, where the recogniser can.</source>
        <translation>Ngôn ngữ của bản ghi theo mã BCP 47 như en hoặc en-GB; und: tự nhận ra nếu bộ nhận dạng làm được.</translation>
    </message>
    <message>
        <source>Live recogniser</source>
        <translation>Bộ nhận dạng trực tiếp</translation>
    </message>
    <message>
        <source>The engine for sound that is transcribed while it is recorded. Empty: as files.</source>
        <translation>Bộ máy cho âm thanh được chép lời trong khi ghi. Để trống: như với tệp.</translation>
    </message>
    <message>
        <source>Names and terms</source>
        <translation>Tên riêng và thuật ngữ</translation>
    </message>
    <message>
        <source>Words that are common in your recordings: a neural recogniser then writes them so.</source>
        <translation>Những từ hay gặp trong bản ghi của bạn: bộ nhận dạng nơ-ron sẽ viết chúng như vậy.</translation>
    </message>
    <message>
        <source>Beams</source>
        <translation>Số nhánh tìm</translation>
    </message>
    <message>
        <source>So many readings are followed at once by a neural recogniser; 1 is fastest.</source>
        <translation>Bộ nhận dạng nơ-ron theo dõi chừng ấy cách đọc cùng lúc; 1 là nhanh nhất.</translation>
    </message>
    <message>
        <source>Half minutes at once</source>
        <translation>Số nửa phút cùng lúc</translation>
    </message>
    <message>
        <source>A neural recogniser decodes so many half minutes together: faster, but none knows what the one before said.</source>
        <translation>Bộ nhận dạng nơ-ron giải mã chừng ấy đoạn nửa phút cùng lúc: nhanh hơn, nhưng đoạn này không biết đoạn trước nói gì.</translation>
    </message>
    <message>
        <source>Pass over silence</source>
        <translation>Bỏ qua khoảng lặng</translation>
    </message>
    <message>
        <source>Stretches without speech are not decoded, so that no text is made up for them.</source>
        <translation>Đoạn không có tiếng nói không được giải mã, để không bịa ra chữ cho chúng.</translation>
    </message>
    <message>
        <source>Subtitles: line</source>
        <translation>Phụ đề: độ dài dòng</translation>
    </message>
    <message>
        <source>The longest line of exported subtitles; a longer word stays whole.</source>
        <translation>Độ dài tối đa của một dòng trong phụ đề được xuất; từ dài hơn vẫn được giữ nguyên vẹn.</translation>
    </message>
    <message>
        <source>Subtitles: lines</source>
        <translation>Phụ đề: số dòng</translation>
    </message>
    <message>
        <source>The most lines of one subtitle.</source>
        <translation>Số dòng tối đa của một phụ đề.</translation>
    </message>
    <message>
        <source>Subtitles: reading speed</source>
        <translation>Phụ đề: tốc độ đọc</translation>
    </message>
    <message>
        <source>A subtitle is shown for longer where more would have to be read in a second and there is room. 0: any.</source>
        <translation>Phụ đề được hiện lâu hơn nếu số ký tự phải đọc mỗi giây vượt mức này và còn chỗ. 0: bất kỳ.</translation>
    </message>
    <message>
        <source>Subtitles: shortest</source>
        <translation>Phụ đề: thời lượng tối thiểu</translation>
    </message>
    <message>
        <source>The least time of one subtitle, where there is room. 0: any.</source>
        <translation>Thời gian hiện tối thiểu của một phụ đề, nếu còn chỗ. 0: bất kỳ.</translation>
    </message>
    <message>
        <source>Subtitles: longest</source>
        <translation>Phụ đề: thời lượng tối đa</translation>
    </message>
    <message>
        <source>What is said for longer is divided into several subtitles. 0: any.</source>
        <translation>Lời nói kéo dài hơn mức này được chia thành nhiều phụ đề. 0: bất kỳ.</translation>
    </message>
    <message>
        <source>Subtitles: gap</source>
        <translation>Phụ đề: khoảng cách</translation>
    </message>
    <message>
        <source>The least time without text between two subtitles. 0: none.</source>
        <translation>Thời gian tối thiểu không có chữ giữa hai phụ đề. 0: không có.</translation>
    </message>
    <message>
        <source>Subtitles: divide at sentences</source>
        <translation>Phụ đề: chia theo câu</translation>
    </message>
    <message>
        <source>Long segments are divided behind a sentence or a clause where that fits.</source>
        <translation>Đoạn dài được chia sau một câu hoặc một mệnh đề ở chỗ phù hợp.</translation>
    </message>
    <message>
        <source>Endpoint for monitoring</source>
        <translation>Điểm cuối để giám sát</translation>
    </message>
    <message>
        <source>Programs of this machine, such as Prometheus, can read measurements and health with the token that lies beside the log, in `observe.token`.</source>
        <translation>Các chương trình trên máy này, chẳng hạn Prometheus, có thể đọc số đo và tình trạng hoạt động bằng mã truy cập nằm cạnh nhật ký, trong `observe.token`.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Cổng</translation>
    </message>
    <message>
        <source>Port of the endpoint on 127.0.0.1; other machines cannot reach it. 0: any that is free; the log says which.</source>
        <translation>Cổng của điểm cuối trên 127.0.0.1; máy khác không kết nối được. 0: cổng trống bất kỳ; nhật ký cho biết là cổng nào.</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>ký tự</translation>
    </message>
    <message>
        <source>characters/s</source>
        <translation>ký tự/giây</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>dòng</translation>
    </message>
    <message>
        <source>Daily check of the speed</source>
        <translation>Kiểm tra tốc độ hằng ngày</translation>
    </message>
    <message>
        <source>Once a day, when no job ran for ten minutes and the computer is not on battery, the window measures short jobs and says when they became slower. Your own jobs end it at once.</source>
        <translation>Mỗi ngày một lần, khi không có tác vụ nào chạy trong mười phút và máy tính không dùng pin, cửa sổ đo các tác vụ ngắn và báo khi chúng chậm đi. Tác vụ của bạn sẽ kết thúc việc đo ngay lập tức.</translation>
    </message>
    <message>
        <source>Wanted real-time factor</source>
        <translation>Hệ số thời gian thực mong muốn</translation>
    </message>
    <message>
        <source>What the speed of every engine is compared with: seconds of computing for a second of sound.</source>
        <translation>Mức để so sánh với tốc độ của mọi bộ máy: số giây tính toán cho mỗi giây âm thanh.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SettingTrial</name>
    <message>
        <source>Advice: %1 = %2</source>
        <translation>Lời khuyên: %1 = %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Tìm trong cài đặt</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Các trang cài đặt</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Các bước đầu tiên</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <extracomment>%1 is the name of a page of settings</extracomment>
        <translation>Cài đặt: %1</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Nhập cài đặt</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Xuất cài đặt</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Không tìm thấy gì</translation>
    </message>
    <message>
        <source>Try another word: settings are found by name, meaning and key.</source>
        <translation>Thử từ khác: có thể tìm cài đặt theo tên, ý nghĩa và khóa.</translation>
    </message>
    <message>
        <source>Settings (*.yaml *.yml);;All files (*)</source>
        <translation>Cài đặt (*.yaml *.yml);;Tất cả các tệp (*)</translation>
    </message>
    <message>
        <source>Settings (*.yaml)</source>
        <translation>Cài đặt (*.yaml)</translation>
    </message>
    <message>
        <source>The settings were exported.</source>
        <translation>Đã xuất cài đặt.</translation>
    </message>
    <message>
        <source>Compare these settings with yours</source>
        <translation>So sánh các cài đặt này với cài đặt của bạn</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) in the file or the environment were not right</source>
        <translation>
            <numerusform>%n cài đặt trong tệp hoặc biến môi trường không đúng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) take effect after a restart</source>
        <translation>
            <numerusform>%n thay đổi có hiệu lực sau khi khởi động lại</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Khởi động lại ngay</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ShortcutEditor</name>
    <message>
        <source>Search actions and keys</source>
        <translation>Tìm thao tác và phím</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Thao tác và phím của chúng</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Dùng ở đây thay thế</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Không có phím</translation>
    </message>
    <message>
        <source>Take the keys away from this action</source>
        <translation>Bỏ các phím của thao tác này</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Give this action its own keys back</source>
        <translation>Trả lại phím riêng cho thao tác này</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Đặt lại tất cả</translation>
    </message>
    <message>
        <source>Give every action its own keys back</source>
        <translation>Trả lại phím riêng cho mọi thao tác</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An action that already has a key; %1 is a section such as &quot;Playing&quot;, %2 the action</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”.</source>
        <extracomment>%1 is a key such as Ctrl+L, %2 names the action that has it</extracomment>
        <translation>%1 đã thuộc về “%2”.</translation>
    </message>
    <message>
        <source>Choose an action to change its key.</source>
        <translation>Chọn một thao tác để đổi phím.</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Nhấn phím mới</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <extracomment>%1 is the name of an action</extracomment>
        <translation>Phím mới cho “%1”</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Phím mới</translation>
    </message>
    <message>
        <source>Press the new key; Esc leaves it as it is</source>
        <translation>Nhấn phím mới; Esc giữ nguyên phím cũ</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Tìm thao tác và phím</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Đổi phím…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SpeakEditor</name>
    <message>
        <source>Insert text</source>
        <translation>Chèn văn bản</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Nhập chữ</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 is what would be taken back: &quot;Typing&quot;, &quot;Paste&quot;</extracomment>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>%1 is what would be done again: &quot;Typing&quot;, &quot;Paste&quot;</extracomment>
        <translation>Làm lại: %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SpeakPage</name>
    <message>
        <source>Speak</source>
        <translation>Đọc</translation>
    </message>
    <message>
        <source>Speak the text</source>
        <translation>Đọc văn bản</translation>
    </message>
    <message>
        <source>Speak the selection or sentence</source>
        <translation>Đọc vùng chọn hoặc câu</translation>
    </message>
    <message>
        <source>There is no text to speak yet.</source>
        <translation>Chưa có văn bản để đọc.</translation>
    </message>
    <message>
        <source>This cannot be spoken as it stands.</source>
        <translation>Không thể đọc nội dung ở dạng hiện tại.</translation>
    </message>
    <message>
        <source>Type or paste some text, or open a file.</source>
        <translation>Nhập hoặc dán văn bản, hoặc mở một tệp.</translation>
    </message>
    <message>
        <source>The output check found something in this take.</source>
        <translation>Bước kiểm tra đầu ra phát hiện vấn đề trong bản đọc này.</translation>
    </message>
    <message>
        <source>Listen to it; changing the voice&apos;s options or the text helps most often.</source>
        <translation>Hãy nghe thử; thường chỉ cần đổi tùy chọn của giọng hoặc sửa văn bản.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Vùng chọn</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Câu</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Mở…</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Bảng thuật ngữ…</translation>
    </message>
    <message>
        <source>Text to speak</source>
        <translation>Văn bản cần đọc</translation>
    </message>
    <message>
        <source>Speak the text (Ctrl+Enter)</source>
        <translation>Đọc văn bản (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Speak the selection, or the sentence at the caret (Ctrl+Shift+Enter)</source>
        <translation>Đọc vùng chọn, hoặc câu tại con trỏ (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Stop at once; finished sentences are kept (Esc)</source>
        <translation>Dừng ngay; các câu đã xong được giữ lại (Esc)</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Câu</translation>
    </message>
    <message>
        <source>The sentences of your text appear here, with their state while they are spoken. Click one to go there, double-click to hear it.</source>
        <translation>Các câu trong văn bản xuất hiện ở đây cùng trạng thái khi được đọc. Nhấp vào câu để đến đó, nhấp đúp để nghe.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened %1</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Đã mở %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Văn bản mới</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Tất cả văn bản</translation>
    </message>
    <message>
        <source>Rename this text</source>
        <translation>Đổi tên văn bản này</translation>
    </message>
    <message>
        <source>Duplicate this text</source>
        <translation>Nhân bản văn bản này</translation>
    </message>
    <message>
        <source>Move this text to the trash</source>
        <translation>Chuyển văn bản này vào thùng rác</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Tìm tiếp</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Tìm ngược lại</translation>
    </message>
    <message>
        <source>Insert a pause</source>
        <translation>Chèn khoảng nghỉ</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Bảng thuật ngữ</translation>
    </message>
    <message>
        <source>Rename the chosen take</source>
        <translation>Đổi tên bản đọc đã chọn</translation>
    </message>
    <message>
        <source>Compare the selected takes by ear</source>
        <translation>So sánh bằng tai các bản đọc đã chọn</translation>
    </message>
    <message>
        <source>The text could not be kept or opened. %1</source>
        <translation>Không lưu hoặc mở được văn bản. %1</translation>
    </message>
    <message>
        <source>The text is in the trash.</source>
        <translation>Văn bản đã vào thùng rác.</translation>
    </message>
    <message>
        <source>The newest state of this text was damaged.</source>
        <translation>Trạng thái mới nhất của văn bản này bị hỏng.</translation>
    </message>
    <message>
        <source>This is the last good one. The damaged file is kept beside it.</source>
        <translation>Đây là trạng thái tốt gần nhất. Tệp hỏng được giữ bên cạnh.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Đang đọc tệp %1…</translation>
    </message>
    <message>
        <source>Reading %1: %2 %</source>
        <translation>Đang đọc tệp %1: %2%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <extracomment>%1 is a file name, %2 a sentence that says why</extracomment>
        <translation>%1 chưa được mở. %2</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Mở tài liệu</translation>
    </message>
    <message>
        <source>Texts, subtitles and documents (%1);;All files (*)</source>
        <translation>Văn bản, phụ đề và tài liệu (%1);;Tất cả các tệp (*)</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %n document(s) on the Speak screen</source>
        <translation>
            <numerusform>Thả để mở %n tài liệu trên màn hình “Đọc”</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is neither UTF-8 nor UTF-16; it was read as Latin-1 (Windows).</source>
        <translation>Tệp này không phải UTF-8 hay UTF-16 nên được đọc theo Latin-1 (Windows).</translation>
    </message>
    <message>
        <source>Look at letters with accents; if they are wrong, save the file as UTF-8.</source>
        <translation>Xem các chữ có dấu; nếu sai, lưu tệp dưới dạng UTF-8.</translation>
    </message>
    <message>
        <source>Open a text, subtitles, a Word document, an e-book, a web page or a PDF (Ctrl+O)</source>
        <translation>Mở văn bản, phụ đề, tài liệu Word, sách điện tử, trang web hoặc PDF (Ctrl+O)</translation>
    </message>
    <message>
        <source>How names and special words are said, and how they are recognised (Ctrl+G)</source>
        <translation>Cách đọc và cách nhận dạng tên riêng, từ đặc biệt (Ctrl+G)</translation>
    </message>
    <message>
        <source>Press Ctrl+Enter to hear a sample sentence.

Or type or paste what you want to hear, or drop a document here: text, Markdown, subtitles, Word, EPUB, HTML, PDF.

[pause 500ms] makes a pause.</source>
        <translation>Nhấn Ctrl+Enter để nghe một câu mẫu.

Hoặc nhập hay dán nội dung bạn muốn nghe, hoặc thả tài liệu vào đây: văn bản, Markdown, phụ đề, Word, EPUB, HTML, PDF.

[pause 500ms] tạo khoảng nghỉ.</translation>
    </message>
    <message>
        <source>Insert a pause (Ctrl+Shift+P)</source>
        <translation>Chèn khoảng nghỉ (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Choose two or more takes to compare.</source>
        <translation>Chọn hai bản đọc trở lên để so sánh.</translation>
    </message>
    <message>
        <source>Ctrl+click adds a take to the choice.</source>
        <translation>Giữ Ctrl và nhấp để thêm bản đọc vào vùng chọn.</translation>
    </message>
    <message>
        <source>Speak the sentence at the caret again</source>
        <translation>Đọc lại câu tại con trỏ</translation>
    </message>
    <message>
        <source>Show the model</source>
        <translation>Hiện mô hình</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Phát từ đây</translation>
    </message>
    <message>
        <source>Speak this sentence again</source>
        <translation>Đọc lại câu này</translation>
    </message>
    <message>
        <source>Speak this sentence</source>
        <translation>Đọc câu này</translation>
    </message>
    <message>
        <source>Check this take: find wrong and missing words</source>
        <translation>Nghe kiểm tra bản đọc này: tìm từ sai và từ thiếu</translation>
    </message>
    <message>
        <source>Next place that was heard differently</source>
        <translation>Chỗ nghe khác tiếp theo</translation>
    </message>
    <message>
        <source>Previous place that was heard differently</source>
        <translation>Chỗ nghe khác trước</translation>
    </message>
    <message>
        <source>The take could not be checked.</source>
        <translation>Không nghe kiểm tra được bản đọc.</translation>
    </message>
    <message>
        <source>Open the text of the take to see where.</source>
        <translation>Mở văn bản của bản đọc để xem ở những chỗ nào.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SpeakerBar</name>
    <message>
        <source>Speakers</source>
        <translation>Người nói</translation>
    </message>
    <message>
        <source>Add a speaker</source>
        <translation>Thêm người nói</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Adds a speaker and gives the selected lines to it</source>
        <translation>Thêm một người nói và gán các dòng đã chọn cho người đó</translation>
    </message>
    <message>
        <source>Give the selected lines to %1 (%2)</source>
        <extracomment>%1 is a speaker&apos;s name, %2 a key such as Alt+1</extracomment>
        <translation>Gán các dòng đã chọn cho %1 (%2)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Đổi tên…</translation>
    </message>
    <message>
        <source>Next colour</source>
        <translation>Màu tiếp theo</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Chuyển lên trước</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Chuyển ra sau</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <extracomment>Name of a speaker who has none yet; %1 is a number</extracomment>
        <translation>Người nói %1</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation>Đổi tên người nói</translation>
    </message>
    <message>
        <source>Name, in all lines and exports:</source>
        <translation>Tên, trong mọi dòng và bản xuất:</translation>
    </message>
    <message>
        <source>Reorder speakers</source>
        <translation>Sắp xếp lại người nói</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Đổi màu</translation>
    </message>
    <message>
        <source>Remove speaker</source>
        <translation>Xóa người nói</translation>
    </message>
    <message>
        <source>Find speakers…</source>
        <translation>Tìm người nói…</translation>
    </message>
    <message>
        <source>Tells voices apart and gives each line to a speaker</source>
        <translation>Phân biệt các giọng và gán mỗi dòng cho một người nói</translation>
    </message>
    <message>
        <source>The selected lines are somebody else</source>
        <translation>Các dòng đã chọn là của người khác</translation>
    </message>
    <message>
        <source>From the selected line on it is somebody else</source>
        <translation>Từ dòng đã chọn trở đi là người khác</translation>
    </message>
    <message>
        <source>Is the same as</source>
        <translation>Cùng người với</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SpeakingEstimate</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n ký tự</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · length unknown until the first take with this engine</source>
        <extracomment>%1 is &quot;120 characters&quot;</extracomment>
        <translation>%1 · chưa biết độ dài cho đến bản đọc đầu tiên với bộ máy này</translation>
    </message>
    <message>
        <source>%1 · about %2 of speech</source>
        <extracomment>%1 is &quot;120 characters&quot;, %2 a duration</extracomment>
        <translation>%1 · khoảng %2 lời đọc</translation>
    </message>
    <message>
        <source>%1 · about %2 of speech, rendered in %3</source>
        <extracomment>%1 is &quot;120 characters&quot;, %2 a duration, %3 &quot;about 12 s&quot;</extracomment>
        <translation>%1 · khoảng %2 lời đọc, tổng hợp trong %3</translation>
    </message>
    <message>
        <source>Nothing was measured with this engine on this machine yet.</source>
        <translation>Chưa đo gì với bộ máy này trên máy này.</translation>
    </message>
    <message numerus="yes">
        <source>From %n take(s) with this engine on this machine</source>
        <translation>
            <numerusform>Từ %n bản đọc với bộ máy này trên máy này</numerusform>
        </translation>
    </message>
    <message>
        <source>From the speed of this model that was measured on this machine, and the usual rate of speech</source>
        <translation>Dựa trên tốc độ của mô hình này đo được trên máy này và tốc độ nói thông thường</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SpeakingStatus</name>
    <message>
        <source>Sound in a moment</source>
        <translation>Sắp có tiếng</translation>
    </message>
    <message>
        <source>Sound in about %1</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Có tiếng sau khoảng %1</translation>
    </message>
    <message>
        <source>Loading the model… %1 %</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>Đang nạp mô hình… %1%</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Đang nạp mô hình…</translation>
    </message>
    <message>
        <source>Finishing the take…</source>
        <translation>Đang hoàn tất bản đọc…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Đang khởi động…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sentence(s)</source>
        <translation>
            <numerusform>%1/%n câu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;Sound in about 12 s&quot;, %2 is &quot;3 of 20 sentences&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <extracomment>%1 is &quot;3 of 20 sentences&quot;, %2 a duration</extracomment>
        <translation>%1 · còn %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::StorageCard</name>
    <message>
        <source>Measuring…</source>
        <translation>Đang đo…</translation>
    </message>
    <message>
        <source>Move the data folder…</source>
        <translation>Di chuyển thư mục dữ liệu…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Thư mục</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed</source>
        <translation>
            <numerusform>Đã xóa %n tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Bản đọc</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Bản ghi âm</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>Công việc chưa xong</translation>
    </message>
    <message>
        <source>Cache of sentences</source>
        <translation>Bộ đệm câu</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Log and state</source>
        <translation>Nhật ký và trạng thái</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Mở thư mục: %1</translation>
    </message>
    <message>
        <source>Empty the trash now</source>
        <translation>Dọn sạch thùng rác ngay</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Xóa bộ đệm</translation>
    </message>
    <message>
        <source>Finished takes stay. Sentences are rendered again when they are needed.</source>
        <translation>Bản đọc đã xong được giữ lại. Các câu được tổng hợp lại khi cần.</translation>
    </message>
    <message>
        <source>What is in the trash is deleted for good.</source>
        <translation>Nội dung trong thùng rác bị xóa vĩnh viễn.</translation>
    </message>
    <message>
        <source>Nothing brings it back.</source>
        <translation>Không có cách nào lấy lại.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Xóa vĩnh viễn</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is a size such as 12 GB</extracomment>
        <translation>còn trống %1</translation>
    </message>
    <message>
        <source>The trash of takes and transcripts is empty.</source>
        <translation>Thùng rác của bản đọc và bản chép lời trống.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the trash</source>
        <translation>
            <numerusform>%n mục trong thùng rác</numerusform>
        </translation>
    </message>
    <message>
        <source>The data folder was moved; the old one is still there.</source>
        <translation>Thư mục dữ liệu đã được di chuyển; thư mục cũ vẫn còn.</translation>
    </message>
    <message>
        <source>%1 takes %2. Remove it once you have seen that everything is here.</source>
        <extracomment>%1 is a folder, %2 a size such as 1.2 GB</extracomment>
        <translation>%1 chiếm %2. Xóa thư mục này sau khi bạn thấy mọi thứ đã ở đây.</translation>
    </message>
    <message>
        <source>Remove the old folder</source>
        <translation>Xóa thư mục cũ</translation>
    </message>
    <message>
        <source>The old data folder was removed.</source>
        <translation>Đã xóa thư mục dữ liệu cũ.</translation>
    </message>
    <message>
        <source>Move the models…</source>
        <translation>Di chuyển mô hình…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
</context>
<context>
    <name>timbre::ui::StyleBox</name>
    <message>
        <source>Calm</source>
        <translation>Điềm tĩnh</translation>
    </message>
    <message>
        <source>Cheerful</source>
        <translation>Vui vẻ</translation>
    </message>
    <message>
        <source>Whispering</source>
        <translation>Thì thầm</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Bản tin</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Giận dữ</translation>
    </message>
    <message>
        <source>How to speak</source>
        <translation>Cách nói</translation>
    </message>
    <message>
        <source>In your own words; the text to speak stays as it is</source>
        <translation>Bằng lời của bạn; văn bản cần đọc vẫn giữ nguyên</translation>
    </message>
    <message>
        <source>In your own words: tired, in a hurry, like telling a fairy tale…</source>
        <translation>Bằng lời của bạn: mệt mỏi, vội vã, như kể chuyện cổ tích…</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SubtitleRulesForm</name>
    <message>
        <source>any</source>
        <translation>bất kỳ</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>Số ký tự mỗi dòng</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Số dòng</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Tốc độ tối đa</translation>
    </message>
    <message>
        <source>characters/s</source>
        <translation>ký tự/giây</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Độ dài tối thiểu</translation>
    </message>
    <message>
        <source>s</source>
        <translation>giây</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Độ dài tối đa</translation>
    </message>
    <message>
        <source>Smallest gap</source>
        <translation>Khoảng cách tối thiểu</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Divide at sentences</source>
        <translation>Chia theo câu</translation>
    </message>
    <message>
        <source>Long segments are divided behind a sentence or a clause where that fits</source>
        <translation>Đoạn dài được chia sau một câu hoặc một mệnh đề ở chỗ phù hợp</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TakeCheckBar</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Previous place that was heard differently (Shift+F8)</source>
        <translation>Chỗ nghe khác trước (Shift+F8)</translation>
    </message>
    <message>
        <source>Next place that was heard differently (F8)</source>
        <translation>Chỗ nghe khác tiếp theo (F8)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>What was found altogether, and after it the place one has come to</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TakeChecker</name>
    <message>
        <source>Listening to the take…</source>
        <translation>Đang nghe bản đọc…</translation>
    </message>
    <message>
        <source>Loading the recogniser…</source>
        <translation>Đang nạp bộ nhận dạng…</translation>
    </message>
    <message>
        <source>Listening to the take: %1 %</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>Đang nghe bản đọc: %1%</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Không nghe thấy</translation>
    </message>
    <message>
        <source>Also heard: “%1”</source>
        <extracomment>%1 is what a recogniser heard between two words of the text</extracomment>
        <translation>Nghe thêm: “%1”</translation>
    </message>
    <message>
        <source>Heard: “%1”</source>
        <extracomment>%1 is what a recogniser heard instead of the text</extracomment>
        <translation>Nghe thành: “%1”</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 heard every word.</source>
        <extracomment>%1 is the name of a recogniser</extracomment>
        <translation>%1 nghe được mọi từ.</translation>
    </message>
    <message numerus="yes">
        <source>%1 heard something else at %n place(s): word error rate %2.</source>
        <extracomment>%1 is the name of a recogniser, %2 the share of words that differ</extracomment>
        <translation>
            <numerusform>%1 nghe khác ở %n chỗ: tỷ lệ lỗi từ %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It often mishears; listen to the marked places yourself, or choose a Whisper model for checking in the settings.</source>
        <translation>Bộ này thường nghe nhầm; hãy tự nghe những chỗ được đánh dấu, hoặc chọn một mô hình Whisper để nghe kiểm tra trong cài đặt.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TakeTitle</name>
    <message>
        <source>Can be dragged out of the window as a sound file</source>
        <translation>Có thể kéo ra khỏi cửa sổ dưới dạng tệp âm thanh</translation>
    </message>
    <message>
        <source>%1
Drag it into a folder or another program as a sound file</source>
        <extracomment>%1 is the title of a take</extracomment>
        <translation>%1
Kéo vào thư mục hoặc chương trình khác dưới dạng tệp âm thanh</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TakesStrip</name>
    <message>
        <source>Takes</source>
        <translation>Bản đọc</translation>
    </message>
    <message>
        <source>Everything you speak is kept here as a take.</source>
        <translation>Mọi nội dung bạn cho đọc đều được giữ ở đây dưới dạng bản đọc.</translation>
    </message>
    <message>
        <source>Play this take</source>
        <translation>Phát bản đọc này</translation>
    </message>
    <message>
        <source>Mark this take with a star</source>
        <translation>Gắn sao cho bản đọc này</translation>
    </message>
    <message>
        <source>Export this take (Ctrl+E)</source>
        <translation>Xuất bản đọc này (Ctrl+E)</translation>
    </message>
    <message>
        <source>Delete this take</source>
        <translation>Xóa bản đọc này</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Bỏ gắn sao</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Phát</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Gắn sao</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Compare the selected takes by ear</source>
        <translation>So sánh bằng tai các bản đọc đã chọn</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to the trash.</source>
        <translation>
            <numerusform>%n bản đọc đã chuyển vào thùng rác.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename take</source>
        <translation>Đổi tên bản đọc</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Đổi tên…</translation>
    </message>
    <message>
        <source>Compare by ear…</source>
        <translation>So sánh bằng tai…</translation>
    </message>
    <message>
        <source>Open text and voice again</source>
        <translation>Mở lại văn bản và giọng</translation>
    </message>
    <message>
        <source>Check this take: find wrong and missing words (Ctrl+Shift+K)</source>
        <translation>Nghe kiểm tra bản đọc này: tìm từ sai và từ thiếu (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>Check: find wrong and missing words</source>
        <translation>Nghe kiểm tra: tìm từ sai và từ thiếu</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TargetView</name>
    <message>
        <source>Wanted real-time factor</source>
        <translation>Hệ số thời gian thực mong muốn</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Giải thích</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>Headings of a table: the median of the last jobs, what is wanted, the difference, and how much faster it has to become</extracomment>
        <translation>Bộ máy</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Độ dài</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện tại</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Must become</source>
        <translation>Cần tăng tốc</translation>
    </message>
    <message>
        <source>Speed beside the target</source>
        <translation>Tốc độ so với mục tiêu</translation>
    </message>
    <message>
        <source>Speak or transcribe something: every job counts here when it has ended.</source>
        <translation>Hãy đọc hoặc chép lời gì đó: mọi tác vụ đều được tính ở đây khi kết thúc.</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <extracomment>%1: how many times as fast an engine has to become</extracomment>
        <translation>nhanh gấp %1 lần</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>The wanted speed is reached</extracomment>
        <translation>Đã đạt</translation>
    </message>
    <message>
        <source>The median real-time factor of the last 100 jobs of every engine, device and length, the difference to the target, and the two divided.</source>
        <translation>Hệ số thời gian thực trung vị của 100 tác vụ gần nhất theo từng bộ máy, thiết bị và độ dài, chênh lệch so với mục tiêu, và tỷ số của hai giá trị.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TaskStrip</name>
    <message>
        <source>Reading the recording…</source>
        <translation>Đang xử lý bản ghi âm…</translation>
    </message>
    <message>
        <source>Writing down what is said…</source>
        <translation>Đang chép lời…</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Đang nạp mô hình…</translation>
    </message>
    <message>
        <source>Letting the voice speak…</source>
        <translation>Đang cho giọng đọc…</translation>
    </message>
    <message>
        <source>Measuring how alike it sounds…</source>
        <translation>Đang đo mức giống nhau…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Đang xử lý…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Đang hủy…</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TextFindBar</name>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Phân biệt chữ hoa/thường</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Khớp cả từ</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Trước (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Tiếp theo (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Thay bằng</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Thay tất cả</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>Went on from the other end</source>
        <translation>Đã tìm tiếp từ đầu kia</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>Đã thay %n chỗ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::TileView</name>
    <message>
        <source>Explain</source>
        <translation>Giải thích</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>Hiện các tác vụ</translation>
    </message>
    <message>
        <source>Explain: %1</source>
        <extracomment>%1 is the name of a measured value, such as &quot;First sound&quot;</extracomment>
        <translation>Giải thích: %1</translation>
    </message>
    <message>
        <source>Units, count and the query behind this number</source>
        <translation>Đơn vị, số lượng và truy vấn cho ra con số này</translation>
    </message>
    <message>
        <source>Jobs behind: %1</source>
        <extracomment>%1 is the name of a measured value, such as &quot;First sound&quot;</extracomment>
        <translation>Các tác vụ cho ra: %1</translation>
    </message>
    <message>
        <source>%1, to fill: %2</source>
        <extracomment>%1: what to do, such as &quot;Speak a text&quot;; %2: the value that is missing</extracomment>
        <translation>%1 để có: %2</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Chưa có giá trị</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <extracomment>%1: which jobs or samples a value is made of; %2: how many</extracomment>
        <translation>%1, n = %2</translation>
    </message>
    <message>
        <source>this second</source>
        <translation>giây này</translation>
    </message>
    <message>
        <source>this second; kept: %1, n = %2</source>
        <extracomment>Under a value of this second: what the database has; %1: a value; %2: how many samples it comes from</extracomment>
        <translation>giây này; đã lưu: %1, n = %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TimePlot</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, %3, n = %4</source>
        <extracomment>Read out by a screen reader: name of a line, its value, the time, and how many jobs it comes from</extracomment>
        <translation>%1: %2, %3, n = %4</translation>
    </message>
    <message>
        <source>  n = %1</source>
        <translation>  n = %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Above a plot: what is shown, and its unit</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>timbre::ui::Timeline</name>
    <message>
        <source>%1 Hz</source>
        <extracomment>A frequency beside the spectrogram</extracomment>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Timeline of the recording</source>
        <translation>Dòng thời gian của bản ghi âm</translation>
    </message>
    <message>
        <source>Back to the playhead</source>
        <translation>Về vị trí đang phát</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+Minus)</source>
        <translation>Thu nhỏ (Ctrl+Minus)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl+Plus)</source>
        <translation>Phóng to (Ctrl+Plus)</translation>
    </message>
    <message>
        <source>Show all of it (Ctrl+0)</source>
        <translation>Hiện toàn bộ (Ctrl+0)</translation>
    </message>
    <message>
        <source>Show the spectrogram</source>
        <translation>Hiện phổ đồ</translation>
    </message>
    <message>
        <source>Segment from %1 to %2: %3</source>
        <extracomment>Read out by a screen reader: start, end and text of a segment of the transcript</extracomment>
        <translation>Đoạn từ %1 đến %2: %3</translation>
    </message>
    <message>
        <source>The selection could not be written: %1</source>
        <translation>Không ghi được vùng chọn: %1</translation>
    </message>
    <message>
        <source>Drag this to another program as a WAV file</source>
        <translation>Kéo sang chương trình khác dưới dạng tệp WAV</translation>
    </message>
    <message>
        <source>%1 – %2 %3
%4</source>
        <extracomment>%1 and %2 are times, %3 the speaker, %4 the text of a segment</extracomment>
        <translation>%1 – %2 %3
%4</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TokenDialog</name>
    <message>
        <source>Access token</source>
        <translation>Mã truy cập</translation>
    </message>
    <message>
        <source>Some models are given only to people with an account on %1.</source>
        <translation>Một số mô hình chỉ dành cho người có tài khoản trên %1.</translation>
    </message>
    <message>
        <source>%1 is given only to people with an account on %2 who have accepted its licence there.</source>
        <translation>%1 chỉ dành cho người có tài khoản trên %2 và đã chấp nhận giấy phép của mô hình tại đó.</translation>
    </message>
    <message>
        <source>The token is kept in the keychain of this computer, not in a file of this program, and sent only to that server. Leave the field empty to remove it.</source>
        <translation>Mã được giữ trong chùm khóa của máy tính này, không nằm trong tệp nào của chương trình, và chỉ được gửi đến máy chủ đó. Muốn xóa mã, hãy để trống ô này.</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <translation>Mở trang mô hình trong trình duyệt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>Xóa mã</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Lưu mã</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TranscribePage</name>
    <message>
        <source>Transcribe</source>
        <translation>Chép lời</translation>
    </message>
    <message numerus="yes">
        <source>Drop to transcribe %n file(s)</source>
        <translation>
            <numerusform>Thả để chép lời %n tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>Open recordings</source>
        <translation>Mở bản ghi âm</translation>
    </message>
    <message>
        <source>Sound and video (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.m4a *.aac *.mp4 *.mkv *.webm *.mov *.aiff);;All files (*)</source>
        <translation>Âm thanh và video (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.m4a *.aac *.mp4 *.mkv *.webm *.mov *.aiff);;Tất cả tệp (*)</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <extracomment>Title of a recording; %1 is date and time</extracomment>
        <translation>Bản ghi âm %1</translation>
    </message>
    <message>
        <source>%1 is a basic recogniser.</source>
        <extracomment>%1 is the name of the recogniser in use</extracomment>
        <translation>%1 là bộ nhận dạng cơ bản.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Đã lưu %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Hiện trong thư mục</translation>
    </message>
    <message>
        <source>The transcript is in the trash.</source>
        <translation>Đã chuyển bản chép lời vào thùng rác.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Open recordings…</source>
        <translation>Mở bản ghi âm…</translation>
    </message>
    <message>
        <source>Open sound or video files (Ctrl+O)</source>
        <translation>Mở tệp âm thanh hoặc video (Ctrl+O)</translation>
    </message>
    <message>
        <source>Search transcripts</source>
        <translation>Tìm bản chép lời</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Bản chép lời</translation>
    </message>
    <message>
        <source>Finished transcripts are listed here.</source>
        <translation>Các bản chép lời đã hoàn tất được liệt kê ở đây.</translation>
    </message>
    <message>
        <source>Turn speech into text</source>
        <translation>Chuyển lời nói thành văn bản</translation>
    </message>
    <message>
        <source>Drop a recording or a video anywhere on the window, open one, or talk into a microphone. Words appear while they are recognised and are kept from the first phrase on. Everything stays on this computer.</source>
        <translation>Thả bản ghi âm hoặc video vào bất kỳ đâu trên cửa sổ, mở một tệp, hoặc nói vào micrô. Các từ xuất hiện ngay khi được nhận dạng và được lưu lại từ cụm từ đầu tiên. Mọi thứ đều ở lại trên máy tính này.</translation>
    </message>
    <message>
        <source>Use the microphone</source>
        <translation>Dùng micrô</translation>
    </message>
    <message>
        <source>%1 came into the watched folder and is in the queue.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>%1 đã vào thư mục theo dõi và nằm trong hàng đợi.</translation>
    </message>
    <message>
        <source>Pause or go on with the file in the queue</source>
        <translation>Tạm dừng hoặc tiếp tục tệp trong hàng đợi</translation>
    </message>
    <message>
        <source>Move the file in the queue forward</source>
        <translation>Chuyển tệp trong hàng đợi lên trước</translation>
    </message>
    <message>
        <source>Move the file in the queue back</source>
        <translation>Chuyển tệp trong hàng đợi ra sau</translation>
    </message>
    <message>
        <source>Remove the file from the queue</source>
        <translation>Xóa tệp khỏi hàng đợi</translation>
    </message>
    <message>
        <source>Go on with all interrupted files</source>
        <translation>Tiếp tục mọi tệp bị gián đoạn</translation>
    </message>
    <message>
        <source>Export the selected transcripts</source>
        <translation>Xuất các bản chép lời đã chọn</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Theo dõi thư mục</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s)</source>
        <translation>
            <numerusform>Đã lưu %n tệp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) are in the trash.</source>
        <translation>
            <numerusform>%n bản chép lời đã vào thùng rác.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch a folder for new recordings</source>
        <translation>Theo dõi thư mục để tìm bản ghi âm mới</translation>
    </message>
    <message>
        <source>New recordings in %1 are transcribed by themselves.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Bản ghi âm mới trong %1 được tự động chép lời.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dừng theo dõi</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Theo dõi thư mục…</translation>
    </message>
    <message>
        <source>Export the selected transcripts…</source>
        <translation>Xuất các bản chép lời đã chọn…</translation>
    </message>
    <message>
        <source>Look at the models</source>
        <translation>Xem các mô hình</translation>
    </message>
    <message>
        <source>Recogniser, language and terms</source>
        <translation>Bộ nhận dạng, ngôn ngữ và thuật ngữ</translation>
    </message>
    <message>
        <source>%1. Choose recogniser, language and terms (Ctrl+Shift+R)</source>
        <extracomment>%1 is what is transcribed with, such as &quot;Whisper base · English&quot;</extracomment>
        <translation>%1. Chọn bộ nhận dạng, ngôn ngữ và thuật ngữ (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Better ones are on this computer: choose one above.</source>
        <translation>Máy tính này có những bộ tốt hơn: hãy chọn một bộ ở trên.</translation>
    </message>
    <message>
        <source>Better ones, such as Whisper, can be fetched on the Models screen.</source>
        <translation>Có thể tải về những bộ tốt hơn, như Whisper, trên màn hình “Mô hình”.</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Chọn bộ khác</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Ghi âm…</translation>
    </message>
    <message>
        <source>Record a microphone or what the computer plays (Ctrl+R records at once)</source>
        <translation>Ghi âm micrô hoặc âm thanh máy tính phát ra (Ctrl+R ghi âm ngay)</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TranscriptModel</name>
    <message>
        <source>Edit text</source>
        <translation>Sửa văn bản</translation>
    </message>
    <message>
        <source>Provisional: %1</source>
        <translation>Tạm thời: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A gap in a transcript for screen readers: start time, what is missing and why
----------
A segment for screen readers: start time, text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A segment for screen readers: start time, speaker, text</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Nhập chữ</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Tách</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n segment(s)</source>
        <translation>
            <numerusform>Xóa %n đoạn</numerusform>
        </translation>
    </message>
    <message>
        <source>Change times</source>
        <translation>Đổi mốc thời gian</translation>
    </message>
    <message>
        <source>Assign speaker</source>
        <translation>Gán người nói</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>Thêm người nói</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation>Đổi tên người nói</translation>
    </message>
    <message>
        <source>Accept word</source>
        <translation>Chấp nhận từ</translation>
    </message>
    <message>
        <source>%1: %2. In translation: %3</source>
        <extracomment>A segment for screen readers: start time, text, its translation</extracomment>
        <translation>%1: %2. Bản dịch: %3</translation>
    </message>
    <message>
        <source>Correct word</source>
        <translation>Sửa từ</translation>
    </message>
    <message>
        <source>Edit translation</source>
        <translation>Sửa bản dịch</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Ý kiến thứ hai</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Dịch</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>Người nói %1</translation>
    </message>
    <message>
        <source>Find speakers</source>
        <translation>Tìm người nói</translation>
    </message>
    <message>
        <source>Split speaker</source>
        <translation>Tách người nói</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>Gộp người nói</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TranscriptPane</name>
    <message>
        <source>Recording in time</source>
        <translation>Bản ghi âm theo thời gian</translation>
    </message>
    <message>
        <source>Back to the playhead</source>
        <translation>Về vị trí đang phát</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Delete this transcript</source>
        <translation>Xóa bản chép lời này</translation>
    </message>
    <message>
        <source>Edit the segment</source>
        <translation>Sửa đoạn</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Tìm…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Thay thế…</translation>
    </message>
    <message>
        <source>Compare with a reference text…</source>
        <translation>So sánh với văn bản tham chiếu…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Sao chép văn bản</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <extracomment>%1 is what is undone, such as &quot;Typing&quot;</extracomment>
        <translation>Hoàn tác: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Hoàn tác (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <extracomment>%1 is what is done again, such as &quot;Typing&quot;</extracomment>
        <translation>Làm lại: %1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Làm lại (Ctrl+Shift+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n từ nghi ngờ</numerusform>
        </translation>
    </message>
    <message>
        <source>Walk through the doubtful words and hear each again (F8)</source>
        <translation>Duyệt qua các từ nghi ngờ và nghe lại từng từ (F8)</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n đoạn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below a transcript&apos;s title: %1 is &quot;3 segments&quot;, %2 a duration
----------
Below a transcript&apos;s title; %1 is the rest of the line, %2 a language</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · still listening; grey text is provisional</source>
        <extracomment>Below a transcript&apos;s title while it is made; %1 is the rest of the line</extracomment>
        <translation>%1 · vẫn đang nghe; chữ xám là tạm thời</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>No speech was recognised in it.</source>
        <translation>Không nhận dạng được lời nói nào trong đó.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Bản chép lời</translation>
    </message>
    <message>
        <source>Edit the segment, or rename the speaker</source>
        <translation>Sửa đoạn hoặc đổi tên người nói</translation>
    </message>
    <message>
        <source>Split the segment at the caret</source>
        <translation>Tách đoạn tại con trỏ</translation>
    </message>
    <message>
        <source>Merge with the next segment</source>
        <translation>Gộp với đoạn tiếp theo</translation>
    </message>
    <message>
        <source>Merge with the previous segment</source>
        <translation>Gộp với đoạn trước</translation>
    </message>
    <message>
        <source>Delete the selected segments</source>
        <translation>Xóa các đoạn đã chọn</translation>
    </message>
    <message>
        <source>Delete the selected segments, in the list</source>
        <translation>Xóa các đoạn đã chọn, trong danh sách</translation>
    </message>
    <message>
        <source>Merge segments, at the edge of a text</source>
        <translation>Gộp các đoạn, ở đầu hoặc cuối văn bản</translation>
    </message>
    <message>
        <source>Backspace, Del</source>
        <translation>Backspace, Del</translation>
    </message>
    <message>
        <source>Start 50 ms earlier</source>
        <translation>Bắt đầu sớm hơn 50 ms</translation>
    </message>
    <message>
        <source>Start 50 ms later</source>
        <translation>Bắt đầu muộn hơn 50 ms</translation>
    </message>
    <message>
        <source>End 50 ms later</source>
        <translation>Kết thúc muộn hơn 50 ms</translation>
    </message>
    <message>
        <source>End 50 ms earlier</source>
        <translation>Kết thúc sớm hơn 50 ms</translation>
    </message>
    <message>
        <source>Give the selected segments to speaker %1</source>
        <translation>Gán các đoạn đã chọn cho người nói %1</translation>
    </message>
    <message>
        <source>Next doubtful word</source>
        <translation>Từ nghi ngờ tiếp theo</translation>
    </message>
    <message>
        <source>Previous doubtful word</source>
        <translation>Từ nghi ngờ trước</translation>
    </message>
    <message>
        <source>The doubtful word is right</source>
        <translation>Từ nghi ngờ này đúng</translation>
    </message>
    <message>
        <source>Compare with a reference text</source>
        <translation>So sánh với văn bản tham chiếu</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Sao chép toàn bộ văn bản</translation>
    </message>
    <message>
        <source>Zoom in on the recording</source>
        <translation>Phóng to bản ghi âm</translation>
    </message>
    <message>
        <source>Zoom out of the recording</source>
        <translation>Thu nhỏ bản ghi âm</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>Hiện toàn bộ bản ghi âm</translation>
    </message>
    <message>
        <source>Spectrogram or waveform</source>
        <translation>Phổ đồ hoặc dạng sóng</translation>
    </message>
    <message>
        <source>Export as text, subtitles, table or Word document</source>
        <translation>Xuất thành văn bản, phụ đề, bảng hoặc tài liệu Word</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a copied transcript: speaker, text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>Văn bản đã nằm trong bảng tạm.</translation>
    </message>
    <message>
        <source>Transcribe this first</source>
        <translation>Chép lời phần này trước</translation>
    </message>
    <message>
        <source>The selected stretch is decoded next (Ctrl+Shift+T)</source>
        <translation>Quãng đã chọn được giải mã tiếp theo (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>To the next stretch without text (Ctrl+F8)</source>
        <translation>Đến quãng chưa có văn bản tiếp theo (Ctrl+F8)</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n khoảng trống</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2, found out (%3 % sure)</source>
        <extracomment>Below a transcript&apos;s title; %1 is the rest of the line, %2 a language, %3 a percentage</extracomment>
        <translation>%1 · %2, tự nhận ra (chắc chắn %3%)</translation>
    </message>
    <message>
        <source>Other words that it may have been</source>
        <translation>Những từ khác có thể đã được nói</translation>
    </message>
    <message>
        <source>Take an alternative of the doubtful word, in the list</source>
        <translation>Lấy từ thay thế cho từ nghi ngờ, trong danh sách</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 đến 9</translation>
    </message>
    <message>
        <source>Transcribe the selection again…</source>
        <translation>Chép lời lại vùng chọn…</translation>
    </message>
    <message>
        <source>Transcribe the selection first</source>
        <translation>Chép lời vùng chọn trước</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Khoảng trống tiếp theo</translation>
    </message>
    <message>
        <source>Previous gap</source>
        <translation>Khoảng trống trước</translation>
    </message>
    <message>
        <source>Second opinion…</source>
        <translation>Ý kiến thứ hai…</translation>
    </message>
    <message>
        <source>Translate into English…</source>
        <translation>Dịch sang tiếng Anh…</translation>
    </message>
    <message>
        <source>Edit the translation</source>
        <translation>Sửa bản dịch</translation>
    </message>
    <message>
        <source>Find speakers…</source>
        <translation>Tìm người nói…</translation>
    </message>
    <message>
        <source>The selected lines are somebody else</source>
        <translation>Các dòng đã chọn là của người khác</translation>
    </message>
    <message>
        <source>From the selected line on it is somebody else</source>
        <translation>Từ dòng đã chọn trở đi là người khác</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <extracomment>A word that it may have been instead: %1 is its number, %2 the word</extracomment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>There is text for all of it already.</source>
        <translation>Toàn bộ phần này đã có văn bản.</translation>
    </message>
    <message>
        <source>%1 to %2 comes next.</source>
        <extracomment>%1 and %2 are times in a recording</extracomment>
        <translation>Tiếp theo là từ %1 đến %2.</translation>
    </message>
    <message>
        <source>There are no gaps.</source>
        <translation>Không có khoảng trống nào.</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <extracomment>Name of a speaker who has none yet; %1 is a number</extracomment>
        <translation>Người nói %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Bản chép lời</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TransportBar</name>
    <message>
        <source>Position</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Playing speed</source>
        <translation>Tốc độ phát</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Âm lượng</translation>
    </message>
    <message>
        <source>Choose the sound device</source>
        <translation>Chọn thiết bị âm thanh</translation>
    </message>
    <message>
        <source>Level of what plays</source>
        <translation>Mức âm đang phát</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>Không có thiết bị âm thanh</translation>
    </message>
    <message>
        <source>Default device</source>
        <translation>Thiết bị mặc định</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>Không phát gì</translation>
    </message>
    <message>
        <source>No sound device was found</source>
        <translation>Không tìm thấy thiết bị âm thanh</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Phát hoặc tạm dừng</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Lặp lại</translation>
    </message>
    <message>
        <source>Playing speed, the pitch stays (%1 slower, %2 faster)</source>
        <extracomment>%1 and %2 are keys</extracomment>
        <translation>Tốc độ phát, giữ nguyên cao độ (%1 chậm hơn, %2 nhanh hơn)</translation>
    </message>
    <message>
        <source>There is no finished take in the player.</source>
        <translation>Trình phát không có bản đọc nào đã xong.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TrayIcon</name>
    <message>
        <source>Show the window</source>
        <translation>Hiện cửa sổ</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Phát hoặc tạm dừng</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Timbre Studio</source>
        <translation>Timbre Studio</translation>
    </message>
    <message>
        <source>Timbre Studio is listening</source>
        <translation>Timbre Studio đang nghe</translation>
    </message>
    <message>
        <source>Timbre Studio is playing</source>
        <translation>Timbre Studio đang phát</translation>
    </message>
    <message>
        <source>Timbre Studio is working</source>
        <translation>Timbre Studio đang xử lý</translation>
    </message>
</context>
<context>
    <name>timbre::ui::Trends</name>
    <message>
        <source>share</source>
        <translation>tỷ lệ</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>tổng</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TrendsTab</name>
    <message>
        <source>from the jobs themselves</source>
        <translation>lấy từ chính các tác vụ</translation>
    </message>
    <message>
        <source>%1 Unit: %2. n = %3 jobs, a point every %4, %5.</source>
        <extracomment>Under a plot: what it shows; the unit; %3 how many jobs; %4 how far points are apart; %5 where from</extracomment>
        <translation>%1 Đơn vị: %2. n = %3 tác vụ, mỗi %4 một điểm, %5.</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>số lượng</translation>
    </message>
    <message>
        <source>%1 The values are %2.</source>
        <translation>%1 Các giá trị %2.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Nội dung hiển thị</translation>
    </message>
    <message>
        <source>Lines by</source>
        <translation>Chia đường theo</translation>
    </message>
    <message>
        <source>Lines by: %1</source>
        <extracomment>Choice of what lines of a plot stand for; %1 is &quot;Model&quot;, &quot;Device&quot; …</extracomment>
        <translation>Đường theo: %1</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Lôgarit</translation>
    </message>
    <message>
        <source>Values of the plot</source>
        <translation>Các giá trị của biểu đồ</translation>
    </message>
    <message>
        <source>No jobs of this kind in this time</source>
        <translation>Không có tác vụ nào thuộc loại này trong khoảng thời gian này</translation>
    </message>
    <message>
        <source>Every job leaves its numbers here when it ends. Choose a longer time or other filters, or make something now.</source>
        <translation>Mỗi tác vụ để lại số đo ở đây khi kết thúc. Hãy chọn khoảng thời gian dài hơn hoặc bộ lọc khác, hoặc tạo ngay một tác vụ.</translation>
    </message>
    <message>
        <source>Speak a text</source>
        <translation>Đọc văn bản</translation>
    </message>
    <message>
        <source>Show the last 12 months</source>
        <translation>Hiện 12 tháng qua</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Giải thích</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>As %1…</source>
        <extracomment>%1 is the kind of a file: CSV, PNG …</extracomment>
        <translation>Dạng %1…</translation>
    </message>
    <message>
        <source>from counts of each hour, within 1 %</source>
        <translation>lấy từ số đếm theo giờ, sai số trong 1%</translation>
    </message>
    <message>
        <source>from counts of each day, within 1 %</source>
        <translation>lấy từ số đếm theo ngày, sai số trong 1%</translation>
    </message>
    <message>
        <source>Equal distances are equal factors: small values are seen beside large ones</source>
        <translation>Khoảng cách bằng nhau là tỷ lệ bằng nhau: thấy được cả giá trị nhỏ bên cạnh giá trị lớn</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Toàn bộ khoảng</translation>
    </message>
    <message>
        <source>Shows the time again that was chosen before the plot was zoomed</source>
        <translation>Hiện lại khoảng thời gian đã chọn trước khi thu phóng biểu đồ</translation>
    </message>
    <message>
        <source>Arrow keys go from point to point and from line to line, Enter shows the jobs of a point, + and - show a shorter or longer time, Page up and Page down an earlier or later one</source>
        <translation>Phím mũi tên đi từ điểm này sang điểm khác và từ đường này sang đường khác, Enter hiện các tác vụ của một điểm, + và - hiện khoảng thời gian ngắn hơn hoặc dài hơn, Page Up và Page Down hiện khoảng sớm hơn hoặc muộn hơn</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TrialPanel</name>
    <message>
        <source>Sentence to speak</source>
        <translation>Câu cần đọc</translation>
    </message>
    <message>
        <source>Speak and listen</source>
        <translation>Đọc và nghe</translation>
    </message>
    <message>
        <source>First sound after %1 ms.</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>Âm đầu tiên sau %1 ms.</translation>
    </message>
    <message>
        <source>The first sound was ready after %1 ms, but there is no sound device to play it on.</source>
        <translation>Âm đầu tiên sẵn sàng sau %1 ms, nhưng không có thiết bị âm thanh để phát.</translation>
    </message>
    <message>
        <source>Speaking…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>It was spoken, but there is no sound device to play it on.</source>
        <translation>Đã đọc xong, nhưng không có thiết bị âm thanh để phát.</translation>
    </message>
    <message>
        <source>First sentence, heard again</source>
        <translation>Câu đầu tiên, được nghe lại</translation>
    </message>
    <message>
        <source>Listening to it…</source>
        <translation>Đang nghe…</translation>
    </message>
    <message>
        <source>Nothing was recognised.</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>Không nhận dạng được gì.</translation>
    </message>
    <message>
        <source>Heard: %1</source>
        <translation>Nghe được: %1</translation>
    </message>
    <message>
        <source>Word error rate: %1 %. This recogniser is a simple one; the Models screen offers better ones as they come.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Tỷ lệ lỗi từ: %1%. Đây là bộ nhận dạng đơn giản; màn hình “Mô hình” sẽ dần có những bộ tốt hơn.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VariationPanel</name>
    <message>
        <source>More like this</source>
        <translation>Thêm giọng tương tự</translation>
    </message>
    <message>
        <source>Draws four voices around this one; what is locked stays (Ctrl+R)</source>
        <translation>Tạo bốn giọng quanh giọng này; phần đã khóa giữ nguyên (Ctrl+R)</translation>
    </message>
    <message>
        <source>How different</source>
        <translation>Mức khác biệt</translation>
    </message>
    <message>
        <source>How different the four may be</source>
        <translation>Bốn giọng có thể khác nhau đến đâu</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Hạt giống</translation>
    </message>
    <message>
        <source>The same seed gives the same four voices. Type one and press Enter.</source>
        <translation>Cùng một hạt giống cho ra cùng bốn giọng. Nhập hạt giống rồi nhấn Enter.</translation>
    </message>
    <message>
        <source>Hear candidate %1</source>
        <extracomment>%1 is the number of a candidate</extracomment>
        <translation>Nghe thử ứng viên %1</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Dùng giọng này để tiếp tục</translation>
    </message>
    <message>
        <source>Puts the marked candidate into the sliders; undo takes it back</source>
        <translation>Đưa ứng viên đã đánh dấu vào các thanh trượt; có thể hoàn tác</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VerifyDialog</name>
    <message>
        <source>Check models</source>
        <translation>Kiểm tra mô hình</translation>
    </message>
    <message>
        <source>Each model is fetched if it is not here, its files are compared with what was published, it is loaded, and it does its task once. One after another.</source>
        <translation>Từng mô hình được tải về nếu chưa có, tệp của nó được đối chiếu với bản đã công bố, rồi được nạp và chạy chức năng của mình một lần. Lần lượt từng mô hình.</translation>
    </message>
    <message>
        <source>Models to check</source>
        <translation>Mô hình cần kiểm tra</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Loaded in</source>
        <translation>Thời gian nạp</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tốc độ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bộ nhớ</translation>
    </message>
    <message>
        <source>Keep what was fetched and passes</source>
        <translation>Giữ lại những mô hình đã tải về và đạt kiểm tra</translation>
    </message>
    <message>
        <source>Progress of this step</source>
        <translation>Tiến độ của bước này</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Sao chép báo cáo</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Xuất thành CSV…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Choose at least one model.</source>
        <translation>Chọn ít nhất một mô hình.</translation>
    </message>
    <message>
        <source>Everything chosen is here; nothing is downloaded.</source>
        <translation>Mọi mô hình đã chọn đều có sẵn; không cần tải gì.</translation>
    </message>
    <message>
        <source>%1 are downloaded; at most %2 of them are on the disk at once; %3 are free.</source>
        <extracomment>%1, %2 and %3 are sizes such as 1.2 GB</extracomment>
        <translation>Sẽ tải về %1; cùng lúc trên đĩa nhiều nhất %2; còn trống %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are to be downloaded for the check.</source>
        <translation>
            <numerusform>Sắp tải về %n mô hình để kiểm tra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a model, %2 what happens to it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) passed</source>
        <translation>
            <numerusform>%n mô hình đạt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n không đạt</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was checked before is in the list.</source>
        <translation>Đã dừng. Những gì đã kiểm tra trước đó nằm trong danh sách.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Xuất báo cáo</translation>
    </message>
    <message>
        <source>model check</source>
        <translation>kiểm tra mô hình</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Tệp CSV (*.csv)</translation>
    </message>
    <message>
        <source>The report was exported.</source>
        <translation>Đã xuất báo cáo.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VerifyReport</name>
    <message>
        <source>It did not pass.</source>
        <translation>Không đạt kiểm tra.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) compared.</source>
        <translation>
            <numerusform>Đã đối chiếu %n tệp.</numerusform>
        </translation>
    </message>
    <message>
        <source>good</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>không đạt</translation>
    </message>
    <message>
        <source>loaded in %1</source>
        <extracomment>%1 is a duration such as 1.4 s</extracomment>
        <translation>nạp trong %1</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <extracomment>%1 is a size such as 1.2 GB</extracomment>
        <translation>%1 bộ nhớ</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VersionPanel</name>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Lưu lúc</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Các phiên bản</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Khi đó</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện tại</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Khác biệt</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Khôi phục phiên bản này</translation>
    </message>
    <message>
        <source>Saves it again as the newest version; nothing is lost</source>
        <translation>Lưu lại thành phiên bản mới nhất; không mất gì</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Nguồn gốc</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Giọng</translation>
    </message>
    <message>
        <source>Every save is a version. Choose one to see what was different.</source>
        <translation>Mỗi lần lưu là một phiên bản. Chọn một phiên bản để xem điểm khác biệt.</translation>
    </message>
    <message>
        <source>This voice comes with the program and has one version. Save a copy to change it.</source>
        <translation>Giọng này đi kèm chương trình và chỉ có một phiên bản. Lưu một bản sao để thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Phiên bản đầu tiên</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <extracomment>%1 is the number of a version</extracomment>
        <translation>Đây là phiên bản mới nhất.</translation>
    </message>
    <message>
        <source>Version %1 and the newest one</source>
        <translation>Phiên bản %1 và phiên bản mới nhất</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>chuẩn</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <extracomment>%1 is the id of a voice that is not there any more</extracomment>
        <translation>%1 (không còn)</translation>
    </message>
    <message>
        <source>Version %1 is the newest again.</source>
        <extracomment>%1 is the number of a version</extracomment>
        <translation>Phiên bản %1 lại là phiên bản mới nhất.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceCards</name>
    <message>
        <source>Mine</source>
        <translation>Của tôi</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Khởi đầu</translation>
    </message>
    <message>
        <source>used %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>dùng %1</translation>
    </message>
    <message>
        <source>The stored document cannot be read</source>
        <translation>Không đọc được tài liệu đã lưu</translation>
    </message>
    <message>
        <source>The engine “%1” is not here</source>
        <extracomment>%1 is the id of an engine</extracomment>
        <translation>Không có bộ máy “%1” ở đây</translation>
    </message>
    <message>
        <source>Some settings do not fit the engine</source>
        <translation>Một số thiết lập không phù hợp với bộ máy</translation>
    </message>
    <message>
        <source>%1, %2, %3. %4</source>
        <extracomment>Read by screen readers: name, language, engine and problem of a voice</extracomment>
        <translation>%1, %2, %3. %4</translation>
    </message>
    <message>
        <source>Needs the model “%1”</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>Cần mô hình “%1”</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceCommands</name>
    <message>
        <source>Tag</source>
        <translation>Nhãn</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n voice(s)</source>
        <translation>
            <numerusform>Nhãn cho %n giọng</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged with “%1”.</source>
        <extracomment>%1 is a tag</extracomment>
        <translation>Đã gắn nhãn “%1”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>Chuyển vào thư mục</translation>
    </message>
    <message>
        <source>Folder; empty takes it out of its folder</source>
        <translation>Thư mục; để trống để lấy ra khỏi thư mục</translation>
    </message>
    <message>
        <source>Taken out of the folder.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Đã lấy ra khỏi thư mục.</translation>
    </message>
    <message>
        <source>Moved to “%1”.</source>
        <translation>Đã chuyển vào “%1”.</translation>
    </message>
    <message>
        <source>Select two to nine voices that can speak.</source>
        <translation>Chọn từ hai đến chín giọng đọc được.</translation>
    </message>
    <message>
        <source>Hold Ctrl or Shift while you choose them in the list.</source>
        <translation>Giữ Ctrl hoặc Shift khi chọn trong danh sách.</translation>
    </message>
    <message>
        <source>Export voice</source>
        <translation>Xuất giọng</translation>
    </message>
    <message>
        <source>Voices (*.%1)</source>
        <translation>Giọng (*.%1)</translation>
    </message>
    <message>
        <source>Folder for the voices</source>
        <translation>Thư mục chứa giọng</translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s) exported.</source>
        <translation>
            <numerusform>Đã xuất %n giọng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Hiện trong thư mục</translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s) in the trash.</source>
        <translation>
            <numerusform>%n giọng đã vào thùng rác.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Spoken with it, among others: %1. Takes stay as they are.</source>
        <extracomment>%1 is a list of titles of takes</extracomment>
        <translation>Đã đọc bằng giọng này, trong số đó có: %1. Các bản đọc giữ nguyên.</translation>
    </message>
    <message>
        <source>Spoken with it: %1. Takes stay as they are.</source>
        <translation>Đã đọc bằng giọng này: %1. Các bản đọc giữ nguyên.</translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s) restored.</source>
        <translation>
            <numerusform>Đã khôi phục %n giọng.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceDesigner</name>
    <message>
        <source>Change %1</source>
        <extracomment>Undo step; %1 is the name of an option</extracomment>
        <translation>Đổi %1</translation>
    </message>
    <message>
        <source>Take candidate %1</source>
        <extracomment>Undo step; %1 is the number of a candidate</extracomment>
        <translation>Lấy ứng viên %1</translation>
    </message>
    <message>
        <source>The voice has no name.</source>
        <translation>Giọng chưa có tên.</translation>
    </message>
    <message>
        <source>Type one above.</source>
        <translation>Nhập tên ở trên.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is the name of a voice</extracomment>
        <translation>Đã lưu %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Proposed name of a copy; %1 is the name of the voice</extracomment>
        <translation>%1 (bản sao)</translation>
    </message>
    <message>
        <source>Save as a new voice</source>
        <translation>Lưu thành giọng mới</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Remove what does not fit</source>
        <translation>Xóa phần không phù hợp</translation>
    </message>
    <message>
        <source>Changes of the last session</source>
        <translation>Thay đổi của phiên làm việc trước</translation>
    </message>
    <message>
        <source>Choose a voice</source>
        <translation>Chọn một giọng</translation>
    </message>
    <message>
        <source>Its sliders, versions and origin appear here. A voice that comes with the program can be the start of one of your own.</source>
        <translation>Thanh trượt, phiên bản và nguồn gốc của giọng hiện ở đây. Giọng đi kèm chương trình có thể là điểm khởi đầu cho giọng riêng của bạn.</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>Thanh trượt</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Xếp hạng</translation>
    </message>
    <message>
        <source>Name of the voice</source>
        <translation>Tên giọng</translation>
    </message>
    <message>
        <source>There are changes that are not saved</source>
        <translation>Có thay đổi chưa lưu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Base voice</source>
        <translation>Giọng gốc</translation>
    </message>
    <message>
        <source>The voice of the engine that the sliders change</source>
        <translation>Giọng của bộ máy mà các thanh trượt thay đổi</translation>
    </message>
    <message>
        <source>What is this voice for?</source>
        <translation>Giọng này dùng để làm gì?</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Mô tả</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Nghe thử</translation>
    </message>
    <message>
        <source>Says the sentence in this voice (Ctrl+Enter)</source>
        <translation>Đọc câu bằng giọng này (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Sentence to hear</source>
        <translation>Câu để nghe thử</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lưu thành…</translation>
    </message>
    <message>
        <source>Saves a new voice (Ctrl+Shift+S)</source>
        <translation>Lưu thành giọng mới (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Hoàn nguyên</translation>
    </message>
    <message>
        <source>Back to what is saved; undo takes it back</source>
        <translation>Về trạng thái đã lưu; có thể hoàn tác</translation>
    </message>
    <message>
        <source>Speak with it</source>
        <translation>Đọc bằng giọng này</translation>
    </message>
    <message>
        <source>Goes to the Speak screen with this voice</source>
        <translation>Sang màn hình “Đọc” với giọng này</translation>
    </message>
    <message>
        <source>Hear every change</source>
        <translation>Nghe thử mỗi thay đổi</translation>
    </message>
    <message>
        <source>Says the sentence whenever a slider is let go of</source>
        <translation>Đọc câu mỗi khi thả thanh trượt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below the name of a voice: language and engine</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The stored document of this voice cannot be read.</source>
        <translation>Không đọc được tài liệu đã lưu của giọng này.</translation>
    </message>
    <message>
        <source>The engine “%1” is not here.</source>
        <extracomment>%1 is the id of an engine</extracomment>
        <translation>Không có bộ máy “%1” ở đây.</translation>
    </message>
    <message>
        <source>An older version may be good: see Versions.</source>
        <translation>Phiên bản cũ hơn có thể dùng được: xem “Phiên bản”.</translation>
    </message>
    <message>
        <source>The voice is kept as it is and can be exported.</source>
        <translation>Giọng được giữ nguyên và có thể xuất.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of this voice do not fit its engine, so it cannot speak.</source>
        <translation>
            <numerusform>%n thiết lập của giọng này không phù hợp với bộ máy nên giọng không đọc được.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <extracomment>%1 is what would be undone</extracomment>
        <translation>Hoàn tác: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Hoàn tác (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <extracomment>%1 is what would be redone</extracomment>
        <translation>Làm lại: %1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Làm lại (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Save as a copy…</source>
        <translation>Lưu thành bản sao…</translation>
    </message>
    <message>
        <source>Voices that come with the program stay as they are (Ctrl+S)</source>
        <translation>Giọng đi kèm chương trình giữ nguyên (Ctrl+S)</translation>
    </message>
    <message>
        <source>Saves a new version (Ctrl+S)</source>
        <translation>Lưu phiên bản mới (Ctrl+S)</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>Tab with everything that makes a voice</extracomment>
        <translation>Giọng</translation>
    </message>
    <message>
        <source>Its model “%1” is not on this machine.</source>
        <translation>Mô hình “%1” của giọng này chưa có trên máy này.</translation>
    </message>
    <message>
        <source>Get the model</source>
        <translation>Lấy mô hình này</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceHint</name>
    <message>
        <source>There are voices that sound far more natural.</source>
        <translation>Có những giọng nghe tự nhiên hơn nhiều.</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Lấy mô hình</translation>
    </message>
    <message>
        <source>Show the model</source>
        <translation>Hiện mô hình</translation>
    </message>
    <message>
        <source>Get the model</source>
        <translation>Lấy mô hình này</translation>
    </message>
    <message>
        <source>%1 can speak as soon as the model %2 is complete.</source>
        <extracomment>%1 is a voice, %2 a model</extracomment>
        <translation>%1 sẽ đọc được ngay khi mô hình %2 tải về đầy đủ.</translation>
    </message>
    <message>
        <source>%1 cannot speak: the files of the model %2 are damaged.</source>
        <extracomment>%1 is a voice, %2 a model</extracomment>
        <translation>%1 không đọc được: các tệp của mô hình %2 bị hỏng.</translation>
    </message>
    <message>
        <source>%1 cannot speak: the model %2 is not on this computer.</source>
        <extracomment>%1 is a voice, %2 a model</extracomment>
        <translation>%1 không đọc được: mô hình %2 chưa có trên máy tính này.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceImport</name>
    <message>
        <source>Import voices</source>
        <translation>Nhập giọng</translation>
    </message>
    <message>
        <source>Voices (*.%1)</source>
        <translation>Giọng (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tất cả các tệp (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read as a voice.</source>
        <translation>
            <numerusform>%n tệp không đọc được dưới dạng giọng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s) were in the library already.</source>
        <translation>
            <numerusform>%n giọng đã có sẵn trong thư viện.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s) imported.</source>
        <translation>
            <numerusform>Đã nhập %n giọng.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceLibraryView</name>
    <message>
        <source>Search voices (Ctrl+F)</source>
        <translation>Tìm giọng (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search voices</source>
        <translation>Tìm giọng</translation>
    </message>
    <message>
        <source>Part of the library</source>
        <translation>Phần của thư viện</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Bộ máy</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Giọng</translation>
    </message>
    <message>
        <source>No voice is like that</source>
        <translation>Không có giọng nào như vậy</translation>
    </message>
    <message>
        <source>Change the search or the filters, or show all voices again.</source>
        <translation>Đổi từ tìm kiếm hoặc bộ lọc, hoặc hiện lại tất cả các giọng.</translation>
    </message>
    <message>
        <source>Show all voices</source>
        <translation>Hiện tất cả các giọng</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Thùng rác trống</translation>
    </message>
    <message>
        <source>Voices that you delete wait here until you want them back.</source>
        <translation>Giọng bạn xóa nằm ở đây cho đến khi bạn muốn lấy lại.</translation>
    </message>
    <message>
        <source>Compare blind (two to nine voices)</source>
        <translation>So sánh giấu tên (hai đến chín giọng)</translation>
    </message>
    <message>
        <source>Favourite or not</source>
        <translation>Yêu thích hay không</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Nhãn…</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <translation>Chuyển vào thư mục…</translation>
    </message>
    <message>
        <source>Export (Ctrl+E)</source>
        <translation>Xuất (Ctrl+E)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Xóa (Del)</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Khôi phục từ thùng rác</translation>
    </message>
    <message>
        <source>All voices</source>
        <translation>Tất cả các giọng</translation>
    </message>
    <message>
        <source>My voices</source>
        <translation>Giọng của tôi</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Yêu thích</translation>
    </message>
    <message>
        <source>Starter voices</source>
        <translation>Giọng khởi đầu</translation>
    </message>
    <message>
        <source>Voices of the engines</source>
        <translation>Giọng của các bộ máy</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Thùng rác</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Đã chọn %n giọng</numerusform>
        </translation>
    </message>
    <message>
        <source>Voices that come with the program cannot be deleted</source>
        <translation>Không xóa được giọng đi kèm chương trình</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceModel</name>
    <message>
        <source>My voices</source>
        <translation>Giọng của tôi</translation>
    </message>
    <message>
        <source>Designed for you</source>
        <translation>Thiết kế sẵn cho bạn</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>mọi ngôn ngữ</translation>
    </message>
    <message>
        <source>its model is not here</source>
        <translation>chưa có mô hình của giọng</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A voice for screen readers: its name, what is said beside it</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoicePanel</name>
    <message>
        <source>Hear it</source>
        <translation>Nghe thử</translation>
    </message>
    <message>
        <source>Says a short sentence in this voice; nothing is kept</source>
        <translation>Đọc một câu ngắn bằng giọng này; không lưu lại gì</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tốc độ</translation>
    </message>
    <message>
        <source>Changes the speed after rendering; the pitch stays.</source>
        <translation>Đổi tốc độ sau khi tổng hợp; cao độ giữ nguyên.</translation>
    </message>
    <message>
        <source>Pitch shift</source>
        <translation>Dịch cao độ</translation>
    </message>
    <message>
        <source>st</source>
        <translation>nửa cung</translation>
    </message>
    <message>
        <source>Changes the pitch after rendering; the speed stays.</source>
        <translation>Đổi cao độ sau khi tổng hợp; tốc độ giữ nguyên.</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>Chuẩn hóa độ to</translation>
    </message>
    <message>
        <source>Brings every take to the same loudness, limited to -1 dBFS</source>
        <translation>Đưa mọi bản đọc về cùng độ to, giới hạn ở -1 dBFS</translation>
    </message>
    <message>
        <source>Trim silence</source>
        <translation>Cắt khoảng lặng</translation>
    </message>
    <message>
        <source>Reuse finished sentences</source>
        <translation>Dùng lại các câu đã xong</translation>
    </message>
    <message>
        <source>Sentences that were rendered with the same voice and options are not rendered again</source>
        <translation>Không tổng hợp lại những câu đã được tổng hợp với cùng giọng và tùy chọn</translation>
    </message>
    <message>
        <source>After rendering</source>
        <translation>Sau khi tổng hợp</translation>
    </message>
    <message>
        <source>No voice is available</source>
        <translation>Không có giọng nào</translation>
    </message>
    <message>
        <source>Looking for voices…</source>
        <translation>Đang tìm giọng…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not with this voice</source>
        <translation>Không dùng được với giọng này</translation>
    </message>
    <message>
        <source>Only voices of %1 offer this.</source>
        <extracomment>%1 is the name of a speech engine</extracomment>
        <translation>Chỉ giọng của %1 có tính năng này.</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <extracomment>Below the voice&apos;s name: language and engine</extracomment>
        <translation>Đang nạp mô hình…</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoicePicker</name>
    <message>
        <source>Search voices: name, language, engine</source>
        <translation>Tìm giọng: tên, ngôn ngữ, bộ máy</translation>
    </message>
    <message>
        <source>Search voices</source>
        <translation>Tìm giọng</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Giọng</translation>
    </message>
    <message>
        <source>Choose a voice</source>
        <translation>Chọn giọng</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>Giọng: %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceRanking</name>
    <message>
        <source>No votes yet</source>
        <translation>Chưa có lượt bình chọn</translation>
    </message>
    <message>
        <source>Select two or more voices and compare them blind: what you prefer makes a ranking here.</source>
        <translation>Chọn hai giọng trở lên và so sánh giấu tên: lựa chọn của bạn tạo thành bảng xếp hạng ở đây.</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Các lần so sánh</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Giọng</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Số vòng</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message numerus="yes">
        <source>%n heard right</source>
        <translation>
            <numerusform>nghe đúng %n lần</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoicesPage</name>
    <message>
        <source>Voices</source>
        <translation>Giọng</translation>
    </message>
    <message>
        <source>New voice</source>
        <translation>Giọng mới</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>Takes voice files into the library (Ctrl+O)</source>
        <translation>Đưa tệp giọng vào thư viện (Ctrl+O)</translation>
    </message>
    <message>
        <source>Hear the voice that is designed</source>
        <translation>Nghe thử giọng đang thiết kế</translation>
    </message>
    <message>
        <source>Save the voice</source>
        <translation>Lưu giọng</translation>
    </message>
    <message>
        <source>Save as a new voice</source>
        <translation>Lưu thành giọng mới</translation>
    </message>
    <message>
        <source>Revert to the saved voice</source>
        <translation>Hoàn nguyên về giọng đã lưu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Rename the voice</source>
        <translation>Đổi tên giọng</translation>
    </message>
    <message>
        <source>Speak with this voice</source>
        <translation>Đọc bằng giọng này</translation>
    </message>
    <message>
        <source>Compare the selected voices blind</source>
        <translation>So sánh giấu tên các giọng đã chọn</translation>
    </message>
    <message>
        <source>Favourite or not</source>
        <translation>Yêu thích hay không</translation>
    </message>
    <message>
        <source>Tag the selected voices</source>
        <translation>Gắn nhãn các giọng đã chọn</translation>
    </message>
    <message>
        <source>Move the selected voices to a folder</source>
        <translation>Chuyển các giọng đã chọn vào thư mục</translation>
    </message>
    <message>
        <source>Delete the selected voices</source>
        <translation>Xóa các giọng đã chọn</translation>
    </message>
    <message>
        <source>Restore the selected voices from the trash</source>
        <translation>Khôi phục các giọng đã chọn từ thùng rác</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>Hiện thùng rác</translation>
    </message>
    <message>
        <source>More voices like this</source>
        <translation>Thêm giọng tương tự</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message numerus="yes">
        <source>Import %n voice(s)</source>
        <translation>
            <numerusform>Nhập %n giọng</numerusform>
        </translation>
    </message>
    <message>
        <source>By sliders, in words, from a recording, or between two (Ctrl+N)</source>
        <translation>Bằng thanh trượt, bằng lời, từ bản ghi âm hoặc giữa hai giọng (Ctrl+N)</translation>
    </message>
    <message>
        <source>Shape one with sliders</source>
        <translation>Tạo bằng thanh trượt</translation>
    </message>
    <message>
        <source>Describe one in words</source>
        <translation>Mô tả bằng lời</translation>
    </message>
    <message>
        <source>Copy one from a recording</source>
        <translation>Sao chép từ bản ghi âm</translation>
    </message>
    <message>
        <source>Blend two</source>
        <translation>Pha hai giọng</translation>
    </message>
    <message>
        <source>New voice by sliders</source>
        <translation>Giọng mới bằng thanh trượt</translation>
    </message>
    <message>
        <source>Describe a new voice in words</source>
        <translation>Mô tả giọng mới bằng lời</translation>
    </message>
    <message>
        <source>Copy a voice from a recording</source>
        <translation>Sao chép giọng từ bản ghi âm</translation>
    </message>
    <message>
        <source>Blend two voices</source>
        <translation>Pha hai giọng</translation>
    </message>
    <message>
        <source>Copy a voice from this recording</source>
        <translation>Sao chép giọng từ bản ghi âm này</translation>
    </message>
</context>
<context>
    <name>timbre::ui::Waterfall</name>
    <message>
        <source>%1: %2, begins at %3</source>
        <extracomment>Read out by a screen reader: name of a stage of a job, how long it took, when it began</extracomment>
        <translation>%1: %2, bắt đầu ở %3</translation>
    </message>
</context>
<context>
    <name>timbre::ui::WishExamples</name>
    <message>
        <source>Storyteller</source>
        <translation>Người kể chuyện</translation>
    </message>
    <message>
        <source>Newsreader</source>
        <translation>Phát thanh viên</translation>
    </message>
    <message>
        <source>Old sailor</source>
        <translation>Thủy thủ già</translation>
    </message>
    <message>
        <source>Lively teenager</source>
        <translation>Thiếu niên sôi nổi</translation>
    </message>
    <message>
        <source>Calm helper</source>
        <translation>Trợ lý điềm tĩnh</translation>
    </message>
    <message>
        <source>Grand dame</source>
        <translation>Quý bà đài các</translation>
    </message>
</context>
<context>
    <name>timbre::ui::Words</name>
    <message>
        <source>%1 s</source>
        <extracomment>A duration below one minute; %1 is a number such as 8.4</extracomment>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration; %1 minutes, %2 seconds</extracomment>
        <translation>%1 phút %2 giây</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration; %1 hours, %2 minutes</extracomment>
        <translation>%1 giờ %2 phút</translation>
    </message>
</context>
</TS>
