<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
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
    <name>timbre::ui::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>Sao chép chi tiết</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Speed and quality of every job will be shown here.</source>
        <translation>Tốc độ và chất lượng của mọi tác vụ sẽ hiển thị ở đây.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DropOverlay</name>
    <message>
        <source>This kind of file cannot be opened here</source>
        <translation>Không thể mở loại tệp này ở đây</translation>
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
        <source>The microphone delivers only silence.</source>
        <translation>Micrô không thu được âm thanh nào.</translation>
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
        <source>Choose another input or raise its level; the meter shows what arrives.</source>
        <translation>Chọn đầu vào khác hoặc tăng mức đầu vào; đồng hồ đo cho thấy tín hiệu nhận được.</translation>
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
</context>
<context>
    <name>timbre::ui::GlossaryDialog</name>
    <message>
        <source>Pronunciation glossary</source>
        <translation>Bảng thuật ngữ phát âm</translation>
    </message>
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
        <source>Whole words on the left are spoken as written on the right.</source>
        <translation>Nguyên từ ở cột trái được đọc theo cách ghi ở cột phải.</translation>
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
        <source>Tables (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>The guide and the journal of errors.</source>
        <translation>Hướng dẫn sử dụng và nhật ký lỗi.</translation>
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
        <source>Takes and transcripts appear here in the order they were made.</source>
        <translation>Bản đọc và bản chép lời xuất hiện ở đây theo thứ tự được tạo.</translation>
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
</context>
<context>
    <name>timbre::ui::JobTray</name>
    <message>
        <source>Jobs</source>
        <translation>Tác vụ</translation>
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
        <source>Keyboard shortcuts (?)</source>
        <translation>Phím tắt (?)</translation>
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
        <source>Keyboard shortcuts, outside a text</source>
        <translation>Phím tắt, khi không nhập văn bản</translation>
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
        <source>Space</source>
        <translation>Space</translation>
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
        <source>Previous sentence</source>
        <translation>Câu trước</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Câu tiếp theo</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Neural models will be fetched, checked and loaded here.</source>
        <translation>Các mô hình nơ-ron sẽ được tải xuống, kiểm tra và nạp tại đây.</translation>
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
    <name>timbre::ui::NumberRow</name>
    <message>
        <source>Double-click to reset</source>
        <translation>Nhấp đúp để đặt lại</translation>
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
        <extracomment>While recording; %1 is a number of milliseconds</extracomment>
        <translation>Đã tạm dừng</translation>
    </message>
    <message>
        <source>Listening · text is %1 ms behind</source>
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
</context>
<context>
    <name>timbre::ui::SegmentDelegate</name>
    <message>
        <source>Text of the segment</source>
        <translation>Văn bản của đoạn</translation>
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
</context>
<context>
    <name>timbre::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Every setting is found here.</source>
        <translation>Mọi cài đặt đều nằm ở đây.</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Tìm thao tác và phím</translation>
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
        <source>Drop to open this text on the Speak screen</source>
        <translation>Thả để mở văn bản này trong màn hình “Đọc”</translation>
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
        <source>Open a text or subtitle file (Ctrl+O)</source>
        <translation>Mở tệp văn bản hoặc phụ đề (Ctrl+O)</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Bảng thuật ngữ…</translation>
    </message>
    <message>
        <source>How names and special words are said</source>
        <translation>Cách đọc tên riêng và từ đặc biệt</translation>
    </message>
    <message>
        <source>Text to speak</source>
        <translation>Văn bản cần đọc</translation>
    </message>
    <message>
        <source>Type or paste what you want to hear, or drop a text or subtitle file here.

[pause 500ms] makes a pause. Ctrl+Enter speaks.</source>
        <translation>Nhập hoặc dán nội dung muốn nghe, hoặc thả tệp văn bản hay phụ đề vào đây.

[pause 500ms] tạo một khoảng nghỉ. Nhấn Ctrl+Enter để đọc.</translation>
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
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n ký tự</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · about %2</source>
        <extracomment>Below the editor: %1 is &quot;120 characters&quot;, %2 a duration</extracomment>
        <translation>%1 · khoảng %2</translation>
    </message>
    <message>
        <source>Open text</source>
        <translation>Mở văn bản</translation>
    </message>
    <message>
        <source>Text and subtitles (*.txt *.md *.srt *.vtt);;All files (*)</source>
        <translation>Văn bản và phụ đề (*.txt *.md *.srt *.vtt);;Tất cả tệp (*)</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Đã mở %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
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
        <source>The take is in the trash.</source>
        <translation>Đã chuyển bản đọc vào thùng rác.</translation>
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
        <source>Put the text into the editor</source>
        <translation>Đưa văn bản vào trình soạn thảo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TranscribePage</name>
    <message>
        <source>Transcribe</source>
        <translation>Chép lời</translation>
    </message>
    <message>
        <source>Edit the text of a segment</source>
        <translation>Sửa văn bản của một đoạn</translation>
    </message>
    <message>
        <source>Undo and redo an edit</source>
        <translation>Hoàn tác và làm lại chỉnh sửa</translation>
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
        <source>The text is on the clipboard.</source>
        <translation>Đã sao chép văn bản vào bảng tạm.</translation>
    </message>
    <message>
        <source>Saved %1</source>
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
        <source>Microphone</source>
        <translation>Micrô</translation>
    </message>
    <message>
        <source>Record from a microphone (Ctrl+R records at once)</source>
        <translation>Ghi âm từ micrô (Ctrl+R để ghi ngay)</translation>
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
        <source>Position in the recording</source>
        <translation>Vị trí trong bản ghi âm</translation>
    </message>
    <message>
        <source>Back to the playhead</source>
        <translation>Về vị trí đang phát</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Edit the text of the segment (F2)</source>
        <translation>Sửa văn bản của đoạn (F2)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Export as text, subtitles, JSON or table (Ctrl+E)</source>
        <translation>Xuất dưới dạng văn bản, phụ đề, JSON hoặc bảng (Ctrl+E)</translation>
    </message>
    <message>
        <source>Delete this transcript</source>
        <translation>Xóa bản chép lời này</translation>
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
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n đoạn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below a transcript&apos;s title: %1 is &quot;3 segments&quot;, %2 a duration</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · still listening; grey text is provisional</source>
        <extracomment>Below a transcript&apos;s title while it is made; %1 is the rest of the line</extracomment>
        <translation>%1 · vẫn đang nghe; chữ màu xám là tạm thời</translation>
    </message>
    <message>
        <source>No speech was recognised in it.</source>
        <translation>Không nhận dạng được lời nói nào trong đó.</translation>
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
        <extracomment>A segment for screen readers: start time, text</extracomment>
        <translation>%1: %2</translation>
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
        <source>Play or pause (Space, or F4 anywhere)</source>
        <translation>Phát hoặc tạm dừng (Space, hoặc F4 ở mọi nơi)</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Dừng (Esc)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Repeat (Ctrl+L)</source>
        <translation>Lặp lại (Ctrl+L)</translation>
    </message>
    <message>
        <source>Playing speed</source>
        <translation>Tốc độ phát</translation>
    </message>
    <message>
        <source>Playing speed, the pitch stays (F6 slower, F7 faster)</source>
        <translation>Tốc độ phát, giữ nguyên cao độ (F6 chậm hơn, F7 nhanh hơn)</translation>
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
        <source>%1 · %2</source>
        <extracomment>Second line of a voice: language and engine</extracomment>
        <translation>%1 · %2</translation>
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
        <extracomment>Below the voice&apos;s name: language and engine</extracomment>
        <translation>%1 · %2</translation>
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
    <name>timbre::ui::VoicesPage</name>
    <message>
        <source>Voices</source>
        <translation>Giọng</translation>
    </message>
    <message>
        <source>Here voices are kept, designed and compared.</source>
        <translation>Giọng được lưu giữ, thiết kế và so sánh tại đây.</translation>
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
