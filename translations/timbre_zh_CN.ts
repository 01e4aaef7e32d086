<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>RecentDialog</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>尚未打开过任何文件</translation>
    </message>
    <message>
        <source>All recent files…</source>
        <translation>所有最近的文件…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A voice studio: speak, listen, transcribe.</source>
        <translation>语音工作室：朗读、聆听、转写。</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>将所有内容保存在此文件夹中。</translation>
    </message>
    <message>
        <source>Read settings from this file.</source>
        <translation>从此文件读取设置。</translation>
    </message>
    <message>
        <source>Recordings to transcribe or texts to speak.</source>
        <translation>要转写的录音或要朗读的文本。</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ActionModel</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
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
        <translation>以更长的片段将编码转为声音</translation>
    </message>
    <message>
        <source>%1 of the time goes into turning codes into sound.</source>
        <translation>%1 的时间用于将编码转为声音。</translation>
    </message>
    <message>
        <source>Speak longer sentences at once: join short ones in the text.</source>
        <translation>一次朗读更长的句子：在文本中合并短句。</translation>
    </message>
    <message>
        <source>Render into a file instead of playing at once, where the first sound may wait.</source>
        <translation>如果首次出声可以等待，请合成到文件，而不是立即播放。</translation>
    </message>
    <message>
        <source>Compute in bf16</source>
        <translation>使用 bf16 计算</translation>
    </message>
    <message>
        <source>%1 of the time goes into single steps of the language model, which wait for its weights; in bf16 they are half as large.</source>
        <translation>%1 的时间用于语言模型的逐步计算，而每一步都要等待读取权重；使用 bf16 时权重减半。</translation>
    </message>
    <message>
        <source>Set the precision of models to bf16.</source>
        <translation>将模型精度设为 bf16。</translation>
    </message>
    <message>
        <source>Listen to a sentence that you know.</source>
        <translation>试听一个您熟悉的句子。</translation>
    </message>
    <message>
        <source>Keep the model in memory</source>
        <translation>让模型常驻内存</translation>
    </message>
    <message>
        <source>%1 of the time goes into loading; an unused model leaves the memory after %2.</source>
        <translation>%1 的时间用于加载；未使用的模型会在 %2 后移出内存。</translation>
    </message>
    <message>
        <source>Let models stay in memory for an hour, or pin this one on the Models screen.</source>
        <translation>让模型在内存中保留一小时，或在“模型”中将此模型设为常驻内存。</translation>
    </message>
    <message>
        <source>Send jobs together</source>
        <translation>合并提交任务</translation>
    </message>
    <message>
        <source>%1 of the time is waiting for other jobs, more than running.</source>
        <translation>%1 的时间用于等待其他任务，比运行时间还长。</translation>
    </message>
    <message>
        <source>Join short texts into one job, so that the model is prepared once.</source>
        <translation>将短文本合并为一个任务，这样模型只需准备一次。</translation>
    </message>
    <message>
        <source>Give what somebody waits for the priority of interactive jobs.</source>
        <translation>对有人在等待的内容，使用交互任务的优先级。</translation>
    </message>
    <message>
        <source>Let the voice be read once</source>
        <translation>让音色只读取一次</translation>
    </message>
    <message>
        <source>%1 of the time goes into reading the prompt before the first sound.</source>
        <translation>%1 的时间用于在首次出声前读取提示。</translation>
    </message>
    <message>
        <source>Save the voice: what its model makes of its recording is then kept.</source>
        <translation>保存音色：模型从其录音中提取的内容会随之保留。</translation>
    </message>
    <message>
        <source>Use a shorter recording; more than 15 s seldom helps.</source>
        <translation>使用更短的录音；超过 15 秒通常没有帮助。</translation>
    </message>
    <message>
        <source>Leave more memory free</source>
        <translation>留出更多可用内存</translation>
    </message>
    <message>
        <source>%1 of %2 are in use: models are dropped and loaded again.</source>
        <translation>已使用 %1，共 %2：模型会被卸载后又重新加载。</translation>
    </message>
    <message>
        <source>Use a smaller model, or one model at a time.</source>
        <translation>使用更小的模型，或一次只使用一个模型。</translation>
    </message>
    <message>
        <source>Compute with as many threads as there are cores</source>
        <translation>让计算线程数与核心数相同</translation>
    </message>
    <message>
        <source>Threads that compute: %1. Cores of the processor: %2.</source>
        <translation>计算线程数：%1。处理器核心数：%2。</translation>
    </message>
    <message>
        <source>Let the number of threads follow the machine.</source>
        <translation>让线程数自动适应本机。</translation>
    </message>
    <message>
        <source>Leave the power saver</source>
        <translation>退出省电模式</translation>
    </message>
    <message>
        <source>The processor is told to save power.</source>
        <translation>处理器处于省电模式。</translation>
    </message>
    <message>
        <source>Choose the balanced or the fast power mode of the desktop.</source>
        <translation>在桌面的电源设置中选择平衡或高性能模式。</translation>
    </message>
    <message>
        <source>Connect the computer to the mains, and measure it again.</source>
        <translation>接通计算机电源，然后重新测量。</translation>
    </message>
    <message>
        <source>Compute in bf16, which halves the weights.</source>
        <translation>使用 bf16 计算，权重减半。</translation>
    </message>
    <message>
        <source>Little effort</source>
        <translation>工作量小</translation>
    </message>
    <message>
        <source>Some effort</source>
        <translation>工作量中等</translation>
    </message>
    <message>
        <source>Much effort</source>
        <translation>工作量大</translation>
    </message>
    <message>
        <source>No risk</source>
        <translation>无风险</translation>
    </message>
    <message>
        <source>Small risk</source>
        <translation>风险小</translation>
    </message>
    <message>
        <source>Some risk</source>
        <translation>有一定风险</translation>
    </message>
    <message>
        <source>Open Speak</source>
        <translation>打开“朗读”</translation>
    </message>
    <message>
        <source>Open Voices</source>
        <translation>打开“音色”</translation>
    </message>
    <message>
        <source>Open Models</source>
        <translation>打开“模型”</translation>
    </message>
    <message>
        <source>Open “This computer”</source>
        <translation>打开“这台计算机”</translation>
    </message>
</context>
<context>
    <name>timbre::ui::AdviceCard</name>
    <message>
        <source>Saves memory or waiting, not computing</source>
        <translation>节省内存或等待时间，不减少计算</translation>
    </message>
    <message>
        <source>Estimate: %1 × as fast, a job in %2</source>
        <extracomment>%1 is a number such as 1.4, %2 a duration</extracomment>
        <translation>估计：速度为原来的 %1 倍，每个任务用时 %2</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 with it (medians of %4 runs each, p = %5).</source>
        <extracomment>%1 is what was measured, %2 and %3 values before and after, %4 a number of runs, %5 a probability</extracomment>
        <translation>%1：之前 %2，采用后 %3（各 %4 次运行的中位数，p = %5）。</translation>
    </message>
    <message>
        <source>It helped: %1 × as fast. %2</source>
        <extracomment>%1 is a number such as 1.4, %2 a sentence with the measured numbers</extracomment>
        <translation>有效：速度为原来的 %1 倍。%2</translation>
    </message>
    <message>
        <source>It made jobs slower. %1</source>
        <extracomment>%1 is a sentence with the measured numbers</extracomment>
        <translation>任务反而变慢了。%1</translation>
    </message>
    <message>
        <source>It made no difference that can be told from chance. %1</source>
        <translation>差异无法与偶然波动区分。%1</translation>
    </message>
    <message>
        <source>Too few runs to tell. %1</source>
        <translation>运行次数太少，无法判断。%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A recommendation; %1 is its place in the order, %2 its title</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Runs that were measured</source>
        <translation>已测量的运行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A button for screen readers: what it does, and the title of the recommendation
----------
A setting and its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Try and measure</source>
        <translation>试用并测量</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Measures the settings in force and “%1”, in turns</source>
        <extracomment>%1 is a setting and its value</extracomment>
        <translation>交替测量当前设置和“%1”</translation>
    </message>
    <message>
        <source>Getting ready to measure…</source>
        <translation>正在准备测量…</translation>
    </message>
    <message>
        <source>Measuring with and without “%1”: run %2 of %3</source>
        <extracomment>%1 is a setting and its value, %2 of %3 a run of so many</extracomment>
        <translation>正在对比测量“%1”：第 %2 次运行，共 %3 次</translation>
    </message>
    <message>
        <source>“%1” takes effect at the next start.</source>
        <extracomment>%1 is a setting and its value</extracomment>
        <translation>“%1”将在下次启动时生效。</translation>
    </message>
    <message>
        <source>“%1” is in force.</source>
        <translation>“%1”已生效。</translation>
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
        <translation>实时率 %1，目标 %2：高出 %3。速度须达到当前的 %4 倍。</translation>
    </message>
    <message>
        <source>Real-time factor %1, wanted %2: reached.</source>
        <translation>实时率 %1，目标 %2：已达到。</translation>
    </message>
    <message>
        <source>The bench is measuring something else.</source>
        <translation>基准测试正在测量其他内容。</translation>
    </message>
    <message>
        <source>Nothing was measured. The run on the Bench tab says why.</source>
        <translation>未测量任何内容。原因见“基准测试”中的运行。</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Nothing stands out: no rule has anything to recommend for these jobs.</source>
        <translation>没有明显问题：对于这些任务，没有任何规则给出建议。</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>时间用在哪里</translation>
    </message>
    <message>
        <source>Engine or recogniser</source>
        <translation>引擎或识别器</translation>
    </message>
    <message>
        <source>Wanted real-time factor</source>
        <translation>目标实时率</translation>
    </message>
    <message>
        <source>Seconds of computing for each second of sound; less is faster</source>
        <translation>每秒声音所需的计算秒数；越小越快</translation>
    </message>
    <message>
        <source>Target RTF </source>
        <extracomment>Before a number: the real-time factor that is wanted</extracomment>
        <translation>目标 RTF </translation>
    </message>
    <message>
        <source>Measure this computer…</source>
        <translation>测量这台计算机…</translation>
    </message>
    <message>
        <source>How soon each model starts here, how fast it is and what it takes</source>
        <translation>各模型在本机上的启动时间、速度和资源占用</translation>
    </message>
    <message>
        <source>No job was measured yet</source>
        <translation>尚未测量任何任务</translation>
    </message>
    <message>
        <source>Once something was spoken or transcribed, this shows where its time went and what would make it faster.</source>
        <translation>朗读或转写过内容后，这里会显示时间用在哪里，以及如何加快速度。</translation>
    </message>
    <message>
        <source>Speak something</source>
        <translation>朗读内容</translation>
    </message>
</context>
<context>
    <name>timbre::ui::AlertModel</name>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: Warning, Critical …; %2: what is wrong</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束时间</translation>
    </message>
</context>
<context>
    <name>timbre::ui::AlertNotices</name>
    <message>
        <source>Something needs attention</source>
        <translation>有情况需要注意</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts are open</source>
        <translation>
            <numerusform>有 %n 条警报未关闭</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::AlertRules</name>
    <message>
        <source>below %1</source>
        <extracomment>A limit: &quot;below 5 GB&quot;, &quot;above 90 %&quot;</extracomment>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>高于 %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Headings of a table: name of a rule, its limit, how long it is broken before an alert, on or off</extracomment>
        <translation>规则</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>触发条件</translation>
    </message>
    <message>
        <source>After</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Seconds until an alert opens</source>
        <translation>触发警报前的秒数</translation>
    </message>
    <message>
        <source>after </source>
        <extracomment>Before a number of seconds: how long a rule is broken before an alert opens</extracomment>
        <translation>持续 </translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long a rule is broken before an alert opens</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>State of a rule that somebody changed; %1: On or Off</extracomment>
        <translation>%1（已修改）</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1：启用</translation>
    </message>
    <message>
        <source>below </source>
        <translation>低于 </translation>
    </message>
    <message>
        <source>above </source>
        <translation>高于 </translation>
    </message>
</context>
<context>
    <name>timbre::ui::Alerts</name>
    <message>
        <source>Slower than usual</source>
        <translation>比平时慢</translation>
    </message>
    <message>
        <source>The middle one of the last ten jobs took longer per second of sound than the baseline says.</source>
        <translation>最近十个任务的中位数显示，每秒声音的处理耗时比基线长。</translation>
    </message>
    <message>
        <source>Close other programs that compute, look at the processor&apos;s temperature, and compare the runs. If it is meant to be so, choose a new baseline.</source>
        <translation>请关闭其他占用计算资源的程序，查看处理器温度，并比较各次运行。如果属于预期情况，请选择新的基线。</translation>
    </message>
    <message>
        <source>One job was much slower</source>
        <translation>有一个任务明显变慢</translation>
    </message>
    <message>
        <source>One of the last ten jobs took far longer per second of sound than the baseline says.</source>
        <translation>最近十个任务中，有一个每秒声音的处理耗时远超基线。</translation>
    </message>
    <message>
        <source>Open the job&apos;s stages under Runs: a long queue, loading or writing has another reason than slow computing.</source>
        <translation>请在“运行”中打开该任务的各个阶段：排队、加载或写入时间过长，与计算缓慢的原因不同。</translation>
    </message>
    <message>
        <source>Speed varies</source>
        <translation>速度波动</translation>
    </message>
    <message>
        <source>The speed of the last ten jobs varies so much that comparisons say little.</source>
        <translation>最近十个任务的速度波动过大，比较结果参考价值有限。</translation>
    </message>
    <message>
        <source>Keep the machine quiet while you measure, and use the same number of threads.</source>
        <translation>测量期间请避免在本机上进行其他工作，并使用相同的线程数。</translation>
    </message>
    <message>
        <source>Many jobs fail</source>
        <translation>许多任务失败</translation>
    </message>
    <message>
        <source>More than every tenth job of the last five minutes failed.</source>
        <translation>最近五分钟内，失败的任务超过十分之一。</translation>
    </message>
    <message>
        <source>Open the last failed job: its error says what to do.</source>
        <translation>请打开最近一个失败的任务：其错误信息会说明如何处理。</translation>
    </message>
    <message>
        <source>Some jobs fail</source>
        <translation>部分任务失败</translation>
    </message>
    <message>
        <source>More than one in a hundred jobs of the last hour failed.</source>
        <translation>最近一小时内，失败的任务超过百分之一。</translation>
    </message>
    <message>
        <source>Look at the errors of the last hour and at the log.</source>
        <translation>请查看最近一小时的错误和日志。</translation>
    </message>
    <message>
        <source>Few sentences come from the cache</source>
        <translation>来自缓存的句子较少</translation>
    </message>
    <message>
        <source>Of the sentences of the last five minutes, few had been spoken before. New texts do that; a cache that is too small does, too.</source>
        <translation>最近五分钟的句子中，以前朗读过的很少。新文本会造成这种情况，缓存过小也会。</translation>
    </message>
    <message>
        <source>Give the cache more room in the settings if the same texts are spoken again and again.</source>
        <translation>如果经常重复朗读相同的文本，请在设置中为缓存分配更多空间。</translation>
    </message>
    <message>
        <source>Memory grows</source>
        <translation>内存持续增长</translation>
    </message>
    <message>
        <source>The program needed more memory with each of the last fifty jobs, with the same models loaded.</source>
        <translation>在加载的模型不变的情况下，最近五十个任务中，程序占用的内存逐个增加。</translation>
    </message>
    <message>
        <source>Start the program again and report what it was doing.</source>
        <translation>请重新启动程序，并报告它当时正在做什么。</translation>
    </message>
    <message>
        <source>Memory grows a little</source>
        <translation>内存略有增长</translation>
    </message>
    <message>
        <source>The program needed a little more memory with each of the last fifty jobs.</source>
        <translation>最近五十个任务中，程序占用的内存逐个略有增加。</translation>
    </message>
    <message>
        <source>Watch it under Trends; it should come to an end.</source>
        <translation>请在“趋势”中留意；增长应会停止。</translation>
    </message>
    <message>
        <source>Processor is busy</source>
        <translation>处理器繁忙</translation>
    </message>
    <message>
        <source>The processor has been busy for a minute. Speech that is computed does that.</source>
        <translation>处理器已持续繁忙一分钟。合成语音时会出现这种情况。</translation>
    </message>
    <message>
        <source>Use fewer threads in the settings if other programs suffer.</source>
        <translation>如果影响其他程序，请在设置中减少线程数。</translation>
    </message>
    <message>
        <source>Memory is nearly full</source>
        <translation>内存即将用尽</translation>
    </message>
    <message>
        <source>Programs have used nearly all of the machine&apos;s memory for a minute.</source>
        <translation>各程序占用本机几乎全部内存已达一分钟。</translation>
    </message>
    <message>
        <source>Unload models, limit the memory for models in the settings, or close other programs.</source>
        <translation>请卸载模型，在设置中限制模型可用的内存，或关闭其他程序。</translation>
    </message>
    <message>
        <source>Graphics card waits</source>
        <translation>显卡空等</translation>
    </message>
    <message>
        <source>The graphics card has little to do although jobs wait.</source>
        <translation>有任务在等待，但显卡几乎闲置。</translation>
    </message>
    <message>
        <source>Let several sentences be computed at once, or look for the stage that holds the jobs up.</source>
        <translation>请允许同时计算多个句子，或查找拖慢任务的阶段。</translation>
    </message>
    <message>
        <source>Disk space is short</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>The disk with the data folder is nearly full.</source>
        <translation>数据文件夹所在的磁盘即将用尽。</translation>
    </message>
    <message>
        <source>Empty the trash and the cache, remove models, or move the data folder.</source>
        <translation>请清空回收站和缓存，删除模型，或移动数据文件夹。</translation>
    </message>
    <message>
        <source>Disk is filling up</source>
        <translation>磁盘空间渐少</translation>
    </message>
    <message>
        <source>Most of the disk with the data folder is in use.</source>
        <translation>数据文件夹所在磁盘的大部分空间已被占用。</translation>
    </message>
    <message>
        <source>Cache is nearly full</source>
        <translation>缓存即将用尽</translation>
    </message>
    <message>
        <source>The cache of finished sentences has nearly reached its limit; the oldest will go.</source>
        <translation>已完成句子的缓存即将达到上限；最早的内容将被清除。</translation>
    </message>
    <message>
        <source>Give the cache more room in the settings, or clear it.</source>
        <translation>请在设置中为缓存分配更多空间，或清空缓存。</translation>
    </message>
    <message>
        <source>Playback stuttered</source>
        <translation>播放出现断音</translation>
    </message>
    <message>
        <source>In the last five minutes the sound device waited for sound that did not come in time.</source>
        <translation>最近五分钟内，音频设备曾因声音未及时送达而等待。</translation>
    </message>
    <message>
        <source>Choose a longer latency in the sound settings, or close programs that compute.</source>
        <translation>请在声音设置中选择更长的延迟，或关闭占用计算资源的程序。</translation>
    </message>
    <message>
        <source>Live text lags behind</source>
        <translation>实时文字滞后</translation>
    </message>
    <message>
        <source>The recogniser does not keep up with the recording.</source>
        <translation>识别器跟不上录音的速度。</translation>
    </message>
    <message>
        <source>Choose a smaller recogniser for live text. Nothing is lost: the rest is heard after the end.</source>
        <translation>请为实时文字选择更小的识别器。内容不会丢失：其余部分会在录音结束后识别。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a number; %2: its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2, limit %3</source>
        <extracomment>%1: what is wrong; %2, %3: measured and allowed, with units</extracomment>
        <translation>%1：%2，上限 %3</translation>
    </message>
    <message>
        <source>%1 (%2): %3, limit %4</source>
        <extracomment>%1: what is wrong; %2: name of a model; %3, %4: measured and allowed, with units</extracomment>
        <translation>%1 (%2)：%3，上限 %4</translation>
    </message>
</context>
<context>
    <name>timbre::ui::AlertsTab</name>
    <message>
        <source>Which alerts</source>
        <translation>显示哪些警报</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>未关闭的警报</translation>
    </message>
    <message>
        <source>Open and past alerts</source>
        <translation>未关闭和以往的警报</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Says that you have seen it; it closes by itself when its reason is gone</source>
        <translation>表示您已看到；原因消失后，警报会自动关闭</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>There was no alert yet. An alert opens when one of the rules below is broken for its time.</source>
        <translation>尚无警报。当违反下列某条规则并达到其持续时间时，会触发警报。</translation>
    </message>
    <message>
        <source>No alert is open. An alert opens when one of the rules below is broken for its time.</source>
        <translation>没有未关闭的警报。当违反下列某条规则并达到其持续时间时，会触发警报。</translation>
    </message>
</context>
<context>
    <name>timbre::ui::AudioCard</name>
    <message>
        <source>The test tone cannot be played.</source>
        <translation>无法播放测试音。</translation>
    </message>
    <message>
        <source>Look for devices</source>
        <translation>查找设备</translation>
    </message>
    <message>
        <source>Loudspeakers</source>
        <translation>扬声器</translation>
    </message>
    <message>
        <source>A tone of one second at −18 dBFS. It stops what is playing.</source>
        <translation>−18 dBFS 的一秒测试音。播放它会停止正在播放的内容。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Nothing is recorded: only the level is shown.</source>
        <translation>不会录音，仅显示电平。</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>麦克风电平</translation>
    </message>
    <message>
        <source>Check the microphone</source>
        <translation>检查麦克风</translation>
    </message>
    <message>
        <source>Dropouts</source>
        <translation>断音</translation>
    </message>
    <message>
        <source>Count from now</source>
        <translation>重新计数</translation>
    </message>
    <message>
        <source>Say something…</source>
        <translation>请说点什么…</translation>
    </message>
    <message>
        <source>No microphone can be opened. Connect one or choose another input device.</source>
        <translation>无法打开任何麦克风。请连接麦克风或选择其他输入设备。</translation>
    </message>
    <message>
        <source>%1 is open but silent. Raise its level, or choose another one.</source>
        <extracomment>%1 is the name of a microphone</extracomment>
        <translation>%1 已打开，但没有声音。请调高其电平，或选择其他麦克风。</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <extracomment>%1 is the name of a microphone</extracomment>
        <translation>%1 工作正常。</translation>
    </message>
    <message>
        <source>Playing was late %1 times, recording lost %2 blocks.</source>
        <extracomment>%1 and %2 are counts</extracomment>
        <translation>播放延迟 %1 次，录音丢失 %2 个数据块。</translation>
    </message>
    <message>
        <source>The output device is closed while nothing plays. Raise the buffer if dropouts are counted.</source>
        <translation>没有播放内容时，输出设备处于关闭状态。如果断音计数增加，请加大缓冲区。</translation>
    </message>
    <message>
        <source>%1 runs with a delay of %2 ms. Raise the buffer if dropouts are counted.</source>
        <translation>%1 正在以 %2 毫秒的延迟运行。如果断音计数增加，请加大缓冲区。</translation>
    </message>
</context>
<context>
    <name>timbre::ui::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>了解更多</translation>
    </message>
    <message>
        <source>Learn more about: %1</source>
        <extracomment>%1 is the sentence of the error</extracomment>
        <translation>了解更多：%1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::Bench</name>
    <message>
        <source>Speak</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Copied voice</source>
        <translation>音色克隆</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>转写</translation>
    </message>
    <message>
        <source>Models in memory</source>
        <translation>内存中的模型</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Known recordings</source>
        <translation>已知录音</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>多任务并发</translation>
    </message>
    <message>
        <source>More and more at once</source>
        <translation>并发递增</translation>
    </message>
    <message>
        <source>For a long time</source>
        <translation>长时间运行</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Slower than the baseline</source>
        <translation>比基线慢</translation>
    </message>
    <message>
        <source>Worst against the baseline</source>
        <translation>与基线相比的最差值</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>波动</translation>
    </message>
    <message>
        <source>Growth of memory</source>
        <translation>内存增长</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>With a warning</source>
        <translation>有警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Could not run</source>
        <translation>无法运行</translation>
    </message>
    <message>
        <source>Daily check</source>
        <translation>每日检查</translation>
    </message>
    <message>
        <source>Says a text again and again: speed and first sound.</source>
        <translation>反复朗读同一段文本：速度和首次出声。</translation>
    </message>
    <message>
        <source>A copied voice: the first sound with and without what its model keeps of it.</source>
        <translation>复制的音色：模型使用和不使用已保留内容时的首次出声。</translation>
    </message>
    <message>
        <source>Hears a text that an embedded voice said.</source>
        <translation>识别由内置音色读出的文本。</translation>
    </message>
    <message>
        <source>How soon a model in memory is there, and with 32 threads at once.</source>
        <translation>已在内存中的模型多快可用，以及 32 个线程同时使用时的情况。</translation>
    </message>
    <message>
        <source>A sentence that was said before, beside one that was not.</source>
        <translation>对比之前朗读过的句子和从未朗读过的句子。</translation>
    </message>
    <message>
        <source>What jobs are made of: sample rates, tempo, loudness and files.</source>
        <translation>任务的组成部分：采样率、速度、响度和文件。</translation>
    </message>
    <message>
        <source>Sounds of which all is known, through the whole chain: is it as it should be?</source>
        <translation>将完全已知的声音送入整个处理链：结果是否正确？</translation>
    </message>
    <message>
        <source>Models in memory, sound, speaking, cache and transcribing, one after the other.</source>
        <translation>依次测试内存中的模型、声音、朗读、缓存和转写。</translation>
    </message>
    <message>
        <source>Says and hears a short text eight times, as the daily check does.</source>
        <translation>朗读并识别一段短文本，共八次，与每日检查相同。</translation>
    </message>
    <message>
        <source>Too few runs to be sure</source>
        <translation>运行次数太少，无法确定</translation>
    </message>
    <message>
        <source>Could not be measured</source>
        <translation>无法测量</translation>
    </message>
    <message>
        <source>Jobs that failed</source>
        <translation>失败的任务</translation>
    </message>
    <message>
        <source>Values that are no numbers</source>
        <translation>不是数字的值</translation>
    </message>
    <message>
        <source>Other jobs meanwhile</source>
        <translation>期间有其他任务</translation>
    </message>
    <message>
        <source>Real-time factor</source>
        <translation>实时率</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>总时间</translation>
    </message>
    <message>
        <source>First sound</source>
        <translation>首次出声</translation>
    </message>
    <message>
        <source>Lag of live text</source>
        <translation>实时文字滞后</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>每秒 token 数</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>核心数</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>load before</source>
        <translation>之前的负载</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>使用电池</translation>
    </message>
    <message>
        <source>saving power</source>
        <translation>节电模式</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>运行次数</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>other jobs meanwhile</source>
        <translation>期间的其他任务</translation>
    </message>
    <message>
        <source>warm-up runs</source>
        <translation>预热次数</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>as many as there are cores</source>
        <translation>与核心数相同</translation>
    </message>
    <message>
        <source>Quality of recognising</source>
        <translation>识别质量</translation>
    </message>
    <message>
        <source>Growth of memory over all runs</source>
        <translation>所有运行的内存增长</translation>
    </message>
    <message>
        <source>Wrong words</source>
        <translation>错误的词</translation>
    </message>
    <message>
        <source>Words that were recognised</source>
        <translation>识别出的词</translation>
    </message>
    <message>
        <source>Characters that are right</source>
        <translation>正确的字符</translation>
    </message>
    <message>
        <source>Marks that are right</source>
        <translation>正确的标点</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Time that one waits</source>
        <translation>等待的时间</translation>
    </message>
    <message>
        <source>Time in the queue</source>
        <translation>排队时间</translation>
    </message>
    <message>
        <source>First sound, new voice</source>
        <translation>首次出声，新音色</translation>
    </message>
    <message>
        <source>First sound, known voice</source>
        <translation>首次出声，已知音色</translation>
    </message>
    <message>
        <source>Getting a model, half of the time</source>
        <translation>获取模型，一半的情况</translation>
    </message>
    <message>
        <source>Getting a model, 99 of 100</source>
        <translation>获取模型，100 次中的 99 次</translation>
    </message>
    <message>
        <source>Getting a model, 32 threads, 99 of 100</source>
        <translation>获取模型，32 个线程，100 次中的 99 次</translation>
    </message>
    <message>
        <source>Loads for 32 threads</source>
        <translation>32 个线程的加载次数</translation>
    </message>
    <message>
        <source>Sentence that is new</source>
        <translation>新句子</translation>
    </message>
    <message>
        <source>Sentence from the cache</source>
        <translation>来自缓存的句子</translation>
    </message>
    <message>
        <source>Changing the sample rate</source>
        <translation>转换采样率</translation>
    </message>
    <message>
        <source>Changing the tempo</source>
        <translation>改变速度</translation>
    </message>
    <message>
        <source>Evening the loudness</source>
        <translation>均衡响度</translation>
    </message>
    <message>
        <source>Writing FLAC</source>
        <translation>写入 FLAC</translation>
    </message>
    <message>
        <source>Reading FLAC</source>
        <translation>读取 FLAC</translation>
    </message>
    <message>
        <source>Jobs a second</source>
        <translation>每秒任务数</translation>
    </message>
    <message>
        <source>Share of jobs that failed</source>
        <translation>失败任务的比例</translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation>最大内存</translation>
    </message>
    <message>
        <source>Wrong characters</source>
        <translation>错误的字符</translation>
    </message>
    <message>
        <source>Wrong marks</source>
        <translation>错误的标点</translation>
    </message>
    <message>
        <source>power mode</source>
        <translation>电源模式</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>修订版本</translation>
    </message>
    <message>
        <source>way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>同时</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>对照</translation>
    </message>
</context>
<context>
    <name>timbre::ui::BenchDetails</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>Headings of a table: what was measured … number of runs, coefficient of variation</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Measured values</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
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
        <translation>基线：%1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::BenchModel</name>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
</context>
<context>
    <name>timbre::ui::BenchStrip</name>
    <message>
        <source>Stopped; nothing of it was kept.</source>
        <translation>已停止；未保留任何结果。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Waiting until your jobs have ended…</source>
        <translation>等待您的任务结束…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>%1 at once, %2 jobs done, %3 failed</source>
        <extracomment>%1, %2 and %3 are numbers</extracomment>
        <translation>同时 %1 个，完成 %2 个任务，失败 %3 个</translation>
    </message>
    <message>
        <source>%1: run %2 of %3</source>
        <extracomment>%1 is an engine, %2 and %3 are numbers</extracomment>
        <translation>%1：第 %2 次运行，共 %3 次</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <extracomment>%1 is &quot;Flite: run 3 of 10&quot;, %2 and %3 are numbers</extracomment>
        <translation>%1（第 %2 部分，共 %3 部分）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What became of a run of the bench; %1: &quot;Copied voice&quot;, %2: &quot;Passed&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>测量内容</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Engine, length, runs, many at once, a second configuration, what to compare with</source>
        <translation>引擎、长度、运行次数、同时数量、第二种配置、比较对象</translation>
    </message>
    <message>
        <source>Progress of the bench</source>
        <translation>基准测试的进度</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>依次进行</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>多个同时</translation>
    </message>
    <message>
        <source>More and more at once</source>
        <translation>同时数逐渐增加</translation>
    </message>
    <message>
        <source>For a long time</source>
        <translation>长时间运行</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>Recogniser</source>
        <translation>识别器</translation>
    </message>
    <message>
        <source>Short, about 4 s</source>
        <translation>短，约 4 秒</translation>
    </message>
    <message>
        <source>Medium, about 10 s</source>
        <translation>中，约 10 秒</translation>
    </message>
    <message>
        <source>Long, about 45 s</source>
        <translation>长，约 45 秒</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>How often something is measured, where the program decides</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行次数</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同时数量</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Become more</source>
        <translation>递增</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部同时</translation>
    </message>
    <message>
        <source>Become fewer</source>
        <translation>递减</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes</extracomment>
        <translation> 分</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Check every day</source>
        <translation>每天检查</translation>
    </message>
    <message>
        <source>The chosen baselines</source>
        <translation>选定的基线</translation>
    </message>
    <message>
        <source>The last run of it</source>
        <translation>同一测试的上次运行</translation>
    </message>
    <message>
        <source>The selected run</source>
        <translation>所选的运行</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Per cent</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>Too slow above</source>
        <translation>过慢阈值</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>There is no second configuration</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>In turns with another</source>
        <translation>与另一配置交替</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>设为</translation>
    </message>
</context>
<context>
    <name>timbre::ui::BenchTab</name>
    <message>
        <source>Runs of the bench</source>
        <translation>基准测试的运行</translation>
    </message>
    <message>
        <source>The bench was not run yet</source>
        <translation>尚未运行基准测试</translation>
    </message>
    <message>
        <source>Use as the baseline</source>
        <translation>用作基线</translation>
    </message>
    <message>
        <source>Later runs are compared with this one</source>
        <translation>之后的运行将与此次运行比较</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>导出为 JSON…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Remove a run</source>
        <translation>删除运行</translation>
    </message>
    <message>
        <source>The run and its values are removed for good. Where it is a baseline, later runs are compared with nothing until you choose another.</source>
        <translation>此次运行及其数值将被永久删除。如果它是基线，在您另选基线之前，之后的运行将没有比较对象。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The bench measures the same work several times and compares it with an earlier run, so that you notice when something became slower. Choose above what to measure, and press Start.</source>
        <translation>基准测试会多次测量同一项工作，并与之前的运行比较，让您及时发现哪里变慢了。请在上方选择要测量的内容，然后按“开始”。</translation>
    </message>
    <message>
        <source>Runs or targets</source>
        <translation>运行或目标</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>timbre::ui::BlendPanel</name>
    <message>
        <source>Blend two voices</source>
        <translation>混合两个音色</translation>
    </message>
    <message>
        <source>A person who does not exist, between two voices: yours, or those of a model.</source>
        <translation>介于两个音色之间、并不存在的人：可以用您自己的音色，也可以用模型的音色。</translation>
    </message>
    <message>
        <source>Blend and listen</source>
        <translation>混合并试听</translation>
    </message>
    <message>
        <source>First voice</source>
        <translation>第一个音色</translation>
    </message>
    <message>
        <source>Second voice</source>
        <translation>第二个音色</translation>
    </message>
    <message>
        <source>Share of the second voice</source>
        <translation>第二个音色的比例</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Name of the voice</source>
        <translation>音色名称</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Keep and open it</source>
        <translation>保留并打开</translation>
    </message>
    <message>
        <source>%1: takes no speaker from outside, so it cannot speak as a blend.</source>
        <extracomment>%1 is a list of names of models</extracomment>
        <translation>%1：不接受外部的说话人，因此无法用混合音色朗读。</translation>
    </message>
    <message>
        <source>No model that can speak as a blend is on this machine.</source>
        <translation>本机没有可以用混合音色朗读的模型。</translation>
    </message>
    <message>
        <source>Qwen3-TTS 0.6B Base and 1.7B Base can.</source>
        <translation>Qwen3-TTS 0.6B Base 和 1.7B Base 可以。</translation>
    </message>
    <message>
        <source>Two voices are needed: copy or describe one first.</source>
        <translation>需要两个音色：请先复制或描述一个。</translation>
    </message>
    <message>
        <source>Choose two different voices.</source>
        <translation>请选择两个不同的音色。</translation>
    </message>
    <message>
        <source>A model that can speak as a blend is missing.</source>
        <translation>缺少可以用混合音色朗读的模型。</translation>
    </message>
    <message>
        <source>%1 % %2, %3 % %4</source>
        <extracomment>Shares of a blend: number and name of the first, number and name of the second voice</extracomment>
        <translation>%1% %2，%3% %4</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Proposed name of a blend; %1 and %2 are names of voices</extracomment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>“%1” is in the library. With another share it takes the place of this one.</source>
        <extracomment>%1 is the name of a voice</extracomment>
        <translation>“%1”已放入音色库。更改比例后，新的混合音色会取代它。</translation>
    </message>
    <message>
        <source>“%1” is in the library; the blend before is in the trash.</source>
        <translation>“%1”已放入音色库；上一次的混合音色已移到回收站。</translation>
    </message>
</context>
<context>
    <name>timbre::ui::BlindCompareDialog</name>
    <message>
        <source>Compare voices blind</source>
        <translation>盲听比较音色</translation>
    </message>
    <message>
        <source>Compare takes blind</source>
        <translation>盲听比较成品</translation>
    </message>
    <message>
        <source>There is nothing to say.</source>
        <translation>没有可朗读的内容。</translation>
    </message>
    <message>
        <source>Type a sentence that the voices shall speak.</source>
        <translation>请输入要让这些音色朗读的句子。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a voice or take, %2 says what happened</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Which do I prefer?</source>
        <translation>我更喜欢哪一个？</translation>
    </message>
    <message>
        <source>Can I hear a difference? (A/B/X)</source>
        <translation>我能听出差别吗？(A/B/X)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Names are hidden, the order changes in every round, and all sound equally loud. What you prefer is kept and makes a ranking.</source>
        <translation>名称会被隐藏，每轮的顺序都会变化，所有声音的响度相同。您的偏好会被保存并形成排名。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Making all of them equally loud…</source>
        <translation>正在统一所有声音的响度…</translation>
    </message>
    <message>
        <source>No difference (0)</source>
        <translation>没有差别 (0)</translation>
    </message>
    <message>
        <source>Another series</source>
        <translation>再来一组</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Listen to %1 (%1)</source>
        <extracomment>%1 is the letter that hides a voice; also the key</extracomment>
        <translation>听 %1 (%1)</translation>
    </message>
    <message>
        <source>X is %1</source>
        <extracomment>%1 is a letter that hides a voice</extracomment>
        <translation>X 是 %1</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>选 %1</translation>
    </message>
    <message>
        <source>%1 (Shift+%2)</source>
        <extracomment>%1 is what the button does, %2 a letter</extracomment>
        <translation>%1 (Shift+%2)</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <extracomment>%1 is the number of this round, %2 of all rounds</extracomment>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>Which one is X?</source>
        <translation>X 是哪一个？</translation>
    </message>
    <message>
        <source>Which do you prefer?</source>
        <translation>您更喜欢哪一个？</translation>
    </message>
    <message>
        <source>Listen to A, B and X first: press the letters.</source>
        <translation>请先听 A、B 和 X：按相应的字母键。</translation>
    </message>
    <message>
        <source>Listen to each of them first: press the letters or the digits.</source>
        <translation>请先逐一试听：按字母键或数字键。</translation>
    </message>
    <message>
        <source>Shift and the letter votes. Listen again as often as you like.</source>
        <translation>按 Shift 加字母键投票。可以反复试听。</translation>
    </message>
    <message>
        <source>Shift and the letter votes, Enter votes for the one heard last, 0 says that there is no difference.</source>
        <translation>按 Shift 加字母键投票，按 Enter 投给最后听的一个，按 0 表示没有差别。</translation>
    </message>
    <message numerus="yes">
        <source>You were right in %1 of %n round(s). Guessing does as well in %2 % of all cases.</source>
        <extracomment>%1 is a number of rounds, %2 a percentage</extracomment>
        <translation>
            <numerusform>%n 轮中您答对了 %1 轮。靠猜测达到同样成绩的概率为 %2%。</numerusform>
        </translation>
    </message>
    <message>
        <source>You prefer %1.</source>
        <extracomment>%1 is the name of a voice or take</extracomment>
        <translation>您更喜欢 %1。</translation>
    </message>
    <message>
        <source>You prefer none of them.</source>
        <translation>您对它们没有偏好。</translation>
    </message>
</context>
<context>
    <name>timbre::ui::CandidateCard</name>
    <message>
        <source>Hear %1</source>
        <extracomment>%1 is the letter of a candidate</extracomment>
        <translation>试听 %1</translation>
    </message>
    <message>
        <source>Favourite: %1</source>
        <translation>收藏：%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>%1 is being made</source>
        <translation>正在生成 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>保留…</translation>
    </message>
    <message>
        <source>Makes this one a voice of the library</source>
        <translation>把这一个作为音色放入音色库</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>再来几个类似的</translation>
    </message>
    <message>
        <source>Four more of the same description; the seeds follow from this one</source>
        <translation>用同样的描述再生成四个；种子由这一个推出</translation>
    </message>
    <message>
        <source>Vary the words</source>
        <translation>改动文字</translation>
    </message>
    <message>
        <source>Change a word and hear only that change: the seed stays</source>
        <translation>改动一个词，只听这一处变化：种子不变</translation>
    </message>
    <message>
        <source>Description with other words</source>
        <translation>改动后的描述</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · 种子 %2</translation>
    </message>
    <message>
        <source>%1 · seed of %2, other words</source>
        <translation>%1 · 沿用 %2 的种子，文字不同</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>种子 %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::CheckStarter</name>
    <message>
        <source>The daily check could not run</source>
        <translation>每日检查无法运行</translation>
    </message>
    <message>
        <source>The Bench part of the dashboard says why.</source>
        <translation>原因见仪表板的“基准测试”。</translation>
    </message>
    <message>
        <source>The daily check failed</source>
        <extracomment>%1 is what was found (&quot;Slower than the baseline&quot;), %2 the name of an engine</extracomment>
        <translation>每日检查未通过</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>没有这个名称的命令。请少输入几个字母再试。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers; %1 an action, %2 the screen it belongs to, %3 its keys</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, key %3</source>
        <translation>%1，%2，按键 %3</translation>
    </message>
</context>
<context>
    <name>timbre::ui::CompareDialog</name>
    <message>
        <source>Compare with a reference text</source>
        <translation>与参考文本比较</translation>
    </message>
    <message>
        <source>Paste the text that was really said, or open a file.</source>
        <translation>请粘贴实际说出的文本，或打开文件。</translation>
    </message>
    <message>
        <source>Reference text</source>
        <translation>参考文本</translation>
    </message>
    <message>
        <source>Word and character error rates appear here.</source>
        <translation>词错误率和字符错误率会显示在这里。</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Struck out: missing in the transcript. Underlined: not in the reference.</source>
        <translation>删除线：转写稿中缺少的内容。下划线：参考文本中没有的内容。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open a reference text</source>
        <translation>打开参考文本</translation>
    </message>
    <message>
        <source>Text (*.txt *.md);;All files (*)</source>
        <translation>文本 (*.txt *.md);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Words wrong: %1 % · characters wrong: %2 % (%3 replaced, %4 missing, %5 added)</source>
        <extracomment>Error rates; %1 and %2 are percentages, %3 wrong, %4 missing, %5 added words</extracomment>
        <translation>词错误率：%1% · 字符错误率：%2%（替换 %3 个，缺少 %4 个，多出 %5 个）</translation>
    </message>
</context>
<context>
    <name>timbre::ui::CopyPanel</name>
    <message>
        <source>Copy a voice</source>
        <translation>复制音色</translation>
    </message>
    <message>
        <source>From ten seconds of one person speaking. The recording stays on this machine.</source>
        <translation>只需一个人说话的十秒录音。录音不会离开这台计算机。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Or drop a recording here</source>
        <translation>或将录音拖放到此处</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>From the history</source>
        <translation>从历史记录中选择</translation>
    </message>
    <message>
        <source>Without the text (less alike)</source>
        <translation>不使用文字（相似度较低）</translation>
    </message>
    <message>
        <source>Only the sound of the voice is copied, not the way it speaks</source>
        <translation>只复制音质，不复制说话方式</translation>
    </message>
    <message>
        <source>Exactly what is said</source>
        <translation>与所说的内容完全一致的文字</translation>
    </message>
    <message>
        <source>For example: Anna Berg, by e-mail, 3 May; for the audio guide</source>
        <extracomment>Example of a note of consent</extracomment>
        <translation>例如：Anna Berg，5 月 3 日通过电子邮件同意；用于语音导览</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Name of the voice</source>
        <translation>音色名称</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Who agreed, and when</source>
        <translation>谁在何时同意</translation>
    </message>
    <message>
        <source>A voice belongs to its person. Copy only your own, or one whose owner agreed; the note stays with the voice, also when it is exported.</source>
        <translation>音色属于其主人。请只复制您自己的音色，或其主人已同意的音色；此记录会随音色保存，导出时也一并带上。</translation>
    </message>
    <message>
        <source>Make the voice</source>
        <translation>生成音色</translation>
    </message>
    <message>
        <source>Recording of a voice</source>
        <translation>音色的录音</translation>
    </message>
    <message>
        <source>Sound (*.wav *.flac *.mp3 *.ogg *.opus *.m4a *.aac *.mp4 *.mkv *.webm)</source>
        <translation>音频 (*.wav *.flac *.mp3 *.ogg *.opus *.m4a *.aac *.mp4 *.mkv *.webm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Our recogniser wrote this down. Correct it: each wrong word makes the copy worse.</source>
        <translation>这是我们的识别器写下的文字。请更正：每个错词都会使复制效果变差。</translation>
    </message>
    <message>
        <source>Word for word, with the punctuation that one hears.</source>
        <translation>请逐字填写，并按听到的停顿加上标点。</translation>
    </message>
    <message>
        <source>No model that copies voices is on this machine.</source>
        <translation>本机没有可以复制音色的模型。</translation>
    </message>
    <message>
        <source>Qwen3-TTS 0.6B Base and 1.7B Base do. A recording can be made and checked without one.</source>
        <translation>Qwen3-TTS 0.6B Base 和 1.7B Base 可以。没有模型时也能录制和检查录音。</translation>
    </message>
    <message>
        <source>The recording cannot be used.</source>
        <translation>此录音无法使用。</translation>
    </message>
    <message>
        <source>A model that copies voices is missing.</source>
        <translation>缺少可以复制音色的模型。</translation>
    </message>
    <message>
        <source>What is said is missing.</source>
        <translation>尚未填写所说的内容。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>尚未填写名称。</translation>
    </message>
    <message>
        <source>Who agreed is missing.</source>
        <translation>尚未填写谁已同意。</translation>
    </message>
    <message>
        <source>“%1” is in the library.</source>
        <extracomment>%1 is the name of a voice</extracomment>
        <translation>“%1”已放入音色库。</translation>
    </message>
</context>
<context>
    <name>timbre::ui::CorrectionMemory</name>
    <message>
        <source>You wrote “%2” for “%1” twice.</source>
        <extracomment>%1 is what was recognised, %2 what a person wrote instead</extracomment>
        <translation>您已两次将“%1”更正为“%2”。</translation>
    </message>
    <message>
        <source>Add to the glossary</source>
        <translation>加入词汇表</translation>
    </message>
</context>
<context>
    <name>timbre::ui::Dashboard</name>
    <message>
        <source>Speak</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>转写</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时转写</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>听检</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Load the model</source>
        <translation>加载模型</translation>
    </message>
    <message>
        <source>Prepare the text</source>
        <translation>准备文本</translation>
    </message>
    <message>
        <source>Look into the cache</source>
        <translation>查找缓存</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>Wait for sound</source>
        <translation>等待声音</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Read the prompt</source>
        <translation>读取提示</translation>
    </message>
    <message>
        <source>Write sound codes</source>
        <translation>生成声音编码</translation>
    </message>
    <message>
        <source>Write fine codes</source>
        <translation>生成精细编码</translation>
    </message>
    <message>
        <source>Codes to sound</source>
        <translation>编码转为声音</translation>
    </message>
    <message>
        <source>Speed and pitch</source>
        <translation>语速和音高</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>提取特征</translation>
    </message>
    <message>
        <source>Encode</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Write text</source>
        <translation>生成文字</translation>
    </message>
    <message>
        <source>Place words</source>
        <translation>定位字词</translation>
    </message>
    <message>
        <source>Compare speakers</source>
        <translation>比较说话人</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>Join the take</source>
        <translation>拼接成品</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Real-time factor</source>
        <translation>实时率</translation>
    </message>
    <message>
        <source>First sound</source>
        <translation>首次出声</translation>
    </message>
    <message>
        <source>From request to end</source>
        <translation>从请求到结束</translation>
    </message>
    <message>
        <source>Waiting to begin</source>
        <translation>等待开始</translation>
    </message>
    <message>
        <source>Lag of live text</source>
        <translation>实时文字滞后</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>每秒 token 数</translation>
    </message>
    <message>
        <source>Sound made or heard</source>
        <translation>生成或识别的声音</translation>
    </message>
    <message>
        <source>Failed jobs</source>
        <translation>失败的任务</translation>
    </message>
    <message>
        <source>Gaps in playback</source>
        <translation>播放断音</translation>
    </message>
    <message>
        <source>Time of computing divided by the length of the sound; less is faster.</source>
        <translation>计算时间除以声音时长；越小越快。</translation>
    </message>
    <message>
        <source>From the request to the first sound that is heard; less is better.</source>
        <translation>从发出请求到听到第一个声音的时间；越短越好。</translation>
    </message>
    <message>
        <source>From the request to the end of the job; less is better.</source>
        <translation>从发出请求到任务结束的时间；越短越好。</translation>
    </message>
    <message>
        <source>From the request until the job begins; less is better.</source>
        <translation>从发出请求到任务开始的时间；越短越好。</translation>
    </message>
    <message>
        <source>How far the text is behind what is being said; less is better.</source>
        <translation>文字落后于说话内容的时间；越短越好。</translation>
    </message>
    <message>
        <source>What a model writes in a second of computing; more is faster.</source>
        <translation>模型在一秒计算时间内生成的数量；越多越快。</translation>
    </message>
    <message>
        <source>Length of all sound that was made or heard.</source>
        <translation>生成或识别的全部声音的时长。</translation>
    </message>
    <message>
        <source>Share of the jobs that ended with an error.</source>
        <translation>以错误结束的任务所占的比例。</translation>
    </message>
    <message>
        <source>How often playback had nothing to play.</source>
        <translation>播放时没有声音可播的次数。</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全部合并</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Version of the model</source>
        <translation>模型版本</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>基准测试</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>日常使用</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Hear again</source>
        <translation>重新听写</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Find speakers</source>
        <translation>查找说话人</translation>
    </message>
    <message>
        <source>Prepare a recording</source>
        <translation>准备录音</translation>
    </message>
    <message>
        <source>Copy a voice</source>
        <translation>复制音色</translation>
    </message>
    <message>
        <source>Keep a described voice</source>
        <translation>保存描述的音色</translation>
    </message>
    <message>
        <source>Mix voices</source>
        <translation>混合音色</translation>
    </message>
    <message>
        <source>Make a take again</source>
        <translation>重新生成成品</translation>
    </message>
    <message>
        <source>Open the input</source>
        <translation>打开输入</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>A job without a title: %1: &quot;Speak&quot;, &quot;Transcribe&quot; …; %2: a model</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DashboardPage</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>基准测试</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Parts of the dashboard</source>
        <translation>仪表板的各部分</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>A part of the dashboard; %1: &quot;Now&quot;, &quot;Trends&quot; …</extracomment>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DataMoveDialog</name>
    <message>
        <source>Move the data folder</source>
        <translation>移动数据文件夹</translation>
    </message>
    <message>
        <source>The command line or the environment decides where the data folder is.</source>
        <translation>数据文件夹的位置由命令行或环境变量决定。</translation>
    </message>
    <message>
        <source>Start the program without it to move the folder from here.</source>
        <translation>请不带该设置启动程序，再从这里移动文件夹。</translation>
    </message>
    <message>
        <source>Everything is copied and read back before the new folder is used. The old folder stays until you remove it. The program then starts again.</source>
        <translation>在启用新文件夹之前，所有内容都会被复制并回读校验。旧文件夹会一直保留，直到您将其删除。之后程序会重新启动。</translation>
    </message>
    <message>
        <source>New data folder</source>
        <translation>新的数据文件夹</translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation>新文件夹或空文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>How much is copied</source>
        <translation>复制进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation>无法使用此文件夹。</translation>
    </message>
    <message>
        <source>Choose a new or empty folder with enough space.</source>
        <translation>请选择空间充足的新文件夹或空文件夹。</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
    <message>
        <source>Reading back %1…</source>
        <extracomment>%1 is a size such as 1.2 GB</extracomment>
        <translation>正在回读校验 %1…</translation>
    </message>
    <message>
        <source>Copying %1…</source>
        <translation>正在复制 %1…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing has changed.</source>
        <translation>已取消。没有任何更改。</translation>
    </message>
    <message>
        <source>The folder was not moved; everything is where it was. %1</source>
        <extracomment>%1 is the sentence of the error</extracomment>
        <translation>文件夹未移动，所有内容仍在原处。%1</translation>
    </message>
    <message>
        <source>Everything is in the new folder. The program starts again to use it.</source>
        <translation>所有内容都已在新文件夹中。程序将重新启动以使用它。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DateRangeDialog</name>
    <message>
        <source>From day to day</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DeliveryForm</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of the text; with Auto the model finds out by itself</source>
        <translation>文本的语言；选择“自动”时，由模型自行判断</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>The language of a text: the model finds out by itself</extracomment>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DescribePanel</name>
    <message>
        <source>Describe a voice</source>
        <translation>描述音色</translation>
    </message>
    <message>
        <source>Say in your own words who speaks: age, sound, pace, temper. Four candidates answer; keep the one you like.</source>
        <translation>请用您自己的话描述说话的人：年龄、音质、语速、性格。会生成四个候选；保留您喜欢的那个。</translation>
    </message>
    <message>
        <source>For example: an old man with a dry, warm voice who takes his time</source>
        <translation>例如：一位说话不紧不慢的老先生，嗓音干涩而温暖</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Insert the example “%1”</source>
        <extracomment>%1 is the name of an example</extracomment>
        <translation>插入示例“%1”</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Sentence that they say</source>
        <translation>候选朗读的句子</translation>
    </message>
    <message>
        <source>Make four</source>
        <translation>生成四个</translation>
    </message>
    <message>
        <source>Compare blind</source>
        <translation>盲听比较</translation>
    </message>
    <message>
        <source>The favourites, or all that are made: same loudness, no names</source>
        <translation>比较收藏的候选，或全部已生成的候选：响度相同，不显示名称</translation>
    </message>
    <message>
        <source>Remove all but favourites</source>
        <translation>移除未收藏的候选</translation>
    </message>
    <message>
        <source>Name of the voice</source>
        <translation>音色名称</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不保留</translation>
    </message>
    <message>
        <source>Needs a model that takes descriptions</source>
        <translation>需要支持文字描述的模型</translation>
    </message>
    <message>
        <source>Needs a description</source>
        <translation>需要描述</translation>
    </message>
    <message>
        <source>Four voices of this description, each with a seed of its own</source>
        <translation>按此描述生成四个音色，各有自己的种子</translation>
    </message>
    <message>
        <source>Make four more</source>
        <translation>再生成四个</translation>
    </message>
    <message>
        <source>No model that takes descriptions is on this machine.</source>
        <translation>本机没有支持文字描述的模型。</translation>
    </message>
    <message>
        <source>Qwen3-TTS 1.7B VoiceDesign does; there is no smaller one. What you write here waits for it.</source>
        <translation>Qwen3-TTS 1.7B VoiceDesign 支持；没有更小的版本。您在这里输入的内容会一直保留。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the letter of a candidate, %2 the beginning of its description</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <extracomment>%1 is the letter of a candidate</extracomment>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>No model that copies voices is here, so the voice stays tied to its seed: with another text it can drift. With a Base model its own sound would become its reference.</source>
        <translation>这里没有可以复制音色的模型，因此音色只靠种子固定：换一段文本时可能会走样。如果有 Base 模型，它自己的声音就会成为参考。</translation>
    </message>
    <message>
        <source>Its own sound becomes its reference, so that it stays the same person in any text; how alike it must stay is measured.</source>
        <translation>它自己的声音会成为参考，因此朗读任何文本都是同一个人；并会测量每句话至少要多相似。</translation>
    </message>
    <message>
        <source>Kept as “%1”. Every sentence is at least %2 alike.</source>
        <extracomment>%1 is the name of a voice, %2 a number from 0 to 1</extracomment>
        <translation>已保留为“%1”。每句话的相似度至少为 %2。</translation>
    </message>
    <message>
        <source>Kept as “%1”, tied to its seed.</source>
        <extracomment>%1 is the name of a voice</extracomment>
        <translation>已保留为“%1”，靠种子固定。</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DesignDocument</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>修改说明</translation>
    </message>
    <message>
        <source>Change the base voice</source>
        <translation>更改基础音色</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DesignForm</name>
    <message>
        <source>Keep all of %1 when varying</source>
        <extracomment>%1 is the name of a group of options</extracomment>
        <translation>生成变体时保持 %1 的全部参数</translation>
    </message>
    <message>
        <source>Keep %1 when varying</source>
        <extracomment>%1 is the name of an option</extracomment>
        <translation>生成变体时保持 %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DevicesCard</name>
    <message>
        <source>A real calculation was run on each device; one that fails is not used.</source>
        <translation>每个设备都实际运行了一次计算；计算失败的设备不会使用。</translation>
    </message>
    <message>
        <source>Device for models</source>
        <translation>模型所用的设备</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Choose by itself</source>
        <translation>自动选择</translation>
    </message>
    <message>
        <source>Always the processor</source>
        <translation>始终使用处理器</translation>
    </message>
    <message>
        <source>Always the graphics card</source>
        <translation>始终使用显卡</translation>
    </message>
    <message>
        <source>No device has been tried yet.</source>
        <translation>尚未试用任何设备。</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>无法工作</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>works</source>
        <translation>工作正常</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is the name of a device, %2 whether it works, %3 its speed or why it does not work</extracomment>
        <translation>%1：%2。%3</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DifferenceDialog</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Differences: left keeps, right takes</source>
        <translation>差异：左方向键保留，右方向键采用</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Head of a column: the words that a recogniser heard; %1 is its name</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>In the transcript</source>
        <translation>转写稿中</translation>
    </message>
    <message>
        <source>Heard by %1</source>
        <translation>%1 听到的</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>全部采用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>(a gap)</source>
        <translation>（空缺）</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <extracomment>One side of a difference for screen readers; %1 is what stands there</extracomment>
        <translation>%1，已选</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s). Left keeps, Right takes, Enter changes and goes on.</source>
        <translation>
            <numerusform>有 %n 处差异。左方向键保留，右方向键采用，Enter 切换并转到下一处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>保持原样</translation>
    </message>
    <message numerus="yes">
        <source>Take %n of them</source>
        <translation>
            <numerusform>采用其中 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::DiskCard</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Cache of other programs</source>
        <translation>其他程序的缓存</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Move the models…</source>
        <translation>移动模型…</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>%1 ours, %2 of others, %3 free</source>
        <extracomment>%1, %2 and %3 are sizes such as 1.2 GB</extracomment>
        <translation>本程序 %1，其他 %2，可用 %3</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>打开文件夹：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a folder, %2 its sizes</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DocumentBar</name>
    <message>
        <source>New text (Ctrl+N)</source>
        <translation>新建文本 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Untitled text</source>
        <translation>未命名文本</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <extracomment>%1 is the name of the text that is open</extracomment>
        <translation>文本：%1</translation>
    </message>
    <message>
        <source>All texts: open, rename, duplicate, delete (Ctrl+Shift+T)</source>
        <translation>所有文本：打开、重命名、复制、删除 (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>新建文本</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>从回收站恢复</translation>
    </message>
    <message>
        <source>More texts</source>
        <translation>更多文本</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <extracomment>%1 is the name of the text that is copied</extracomment>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>Rename text</source>
        <translation>重命名文本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DoubtBar</name>
    <message>
        <source>Previous doubtful word (Shift+F8)</source>
        <translation>上一个存疑的词 (Shift+F8)</translation>
    </message>
    <message>
        <source>Next doubtful word (F8)</source>
        <translation>下一个存疑的词 (F8)</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Accept the word and go on (F9)</source>
        <translation>接受该词并继续 (F9)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Edit the text at this word (F2)</source>
        <translation>在该词处编辑文本 (F2)</translation>
    </message>
    <message>
        <source>End the review</source>
        <translation>结束校对</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful word(s) left</source>
        <translation>
            <numerusform>还有 %n 个存疑的词</numerusform>
        </translation>
    </message>
    <message>
        <source>(leave it out)</source>
        <extracomment>Instead of a word: it was not said at all</extracomment>
        <translation>（略去）</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A word that it may have been instead: %1 is the number key that takes it, %2 the word</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Write “%1” instead (%2)</source>
        <extracomment>%1 is a word, %2 a key</extracomment>
        <translation>改为“%1” (%2)</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DownloadStrip</name>
    <message>
        <source>Progress of the download</source>
        <translation>下载进度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>显示模型</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a model, %2 how far it has come</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DropOverlay</name>
    <message>
        <source>This kind of file cannot be opened here.
Recordings, videos, texts and subtitles can.</source>
        <translation>无法在这里打开此类文件。
可以打开录音、视频、文本和字幕。</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ErrorText</name>
    <message>
        <source>The request cannot be carried out as it stands.</source>
        <translation>当前的请求无法执行。</translation>
    </message>
    <message>
        <source>A setting is unknown or out of its range.</source>
        <translation>某项设置未知或超出范围。</translation>
    </message>
    <message>
        <source>A document does not follow its format.</source>
        <translation>文档不符合其格式。</translation>
    </message>
    <message>
        <source>What was asked for does not exist.</source>
        <translation>请求的内容不存在。</translation>
    </message>
    <message>
        <source>The file is damaged or is not what its name says.</source>
        <translation>文件已损坏，或与其文件名所示类型不符。</translation>
    </message>
    <message>
        <source>This engine or format cannot do what was asked.</source>
        <translation>此引擎或格式不支持所请求的操作。</translation>
    </message>
    <message>
        <source>There is no sound in the file, or far too little.</source>
        <translation>文件中没有声音，或声音太短。</translation>
    </message>
    <message>
        <source>The rendered speech failed a check.</source>
        <translation>合成的语音未通过检查。</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>磁盘空间不足。</translation>
    </message>
    <message>
        <source>The folder or file cannot be written.</source>
        <translation>无法写入文件夹或文件。</translation>
    </message>
    <message>
        <source>Reading or writing stored data failed.</source>
        <translation>读取或写入存储的数据失败。</translation>
    </message>
    <message>
        <source>The database failed its integrity check.</source>
        <translation>数据库未通过完整性检查。</translation>
    </message>
    <message>
        <source>A newer version of the program wrote the data.</source>
        <translation>数据由更新版本的程序写入。</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>另一个程序正在占用数据库。</translation>
    </message>
    <message>
        <source>Another instance owns this data folder&apos;s jobs.</source>
        <translation>另一个正在运行的程序实例正在处理此数据文件夹的任务。</translation>
    </message>
    <message>
        <source>The sound device cannot be used.</source>
        <translation>无法使用该音频设备。</translation>
    </message>
    <message>
        <source>The sound device disappeared while in use.</source>
        <translation>音频设备在使用过程中断开。</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>内存不足，无法完成此操作。</translation>
    </message>
    <message>
        <source>A part of the program is not installed.</source>
        <translation>程序的某个组件未安装。</translation>
    </message>
    <message>
        <source>The network request failed.</source>
        <translation>网络请求失败。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>程序内部出现错误。</translation>
    </message>
    <message>
        <source>Correct the value named in the details and try again.</source>
        <translation>请更正详细信息中指出的值，然后重试。</translation>
    </message>
    <message>
        <source>Set the named key to a value within the bounds, or remove it to use the default.</source>
        <translation>请将指出的键设为范围内的值，或删除该键以使用默认值。</translation>
    </message>
    <message>
        <source>Check the named line or field, or export the document again.</source>
        <translation>请检查指出的行或字段，或重新导出文档。</translation>
    </message>
    <message>
        <source>Check the name or path and try again.</source>
        <translation>请检查名称或路径，然后重试。</translation>
    </message>
    <message>
        <source>Open it in another program to see whether it plays, or use another copy.</source>
        <translation>请用其他程序打开，看能否播放，或换用另一份副本。</translation>
    </message>
    <message>
        <source>Choose an engine, voice or format that offers it.</source>
        <translation>请选择支持此功能的引擎、音色或格式。</translation>
    </message>
    <message>
        <source>Use a recording of at least a tenth of a second.</source>
        <translation>请使用至少十分之一秒长的录音。</translation>
    </message>
    <message>
        <source>Render it again, or change the voice or the text named in the details.</source>
        <translation>请重新合成，或更改详细信息中指出的音色或文本。</translation>
    </message>
    <message>
        <source>Free some space or choose another data folder, then resume the job.</source>
        <translation>请释放一些空间或选择其他数据文件夹，然后继续任务。</translation>
    </message>
    <message>
        <source>Change its permissions or choose another folder, then resume the job.</source>
        <translation>请更改其权限或选择其他文件夹，然后继续任务。</translation>
    </message>
    <message>
        <source>Check the disk that holds the data folder, then try again.</source>
        <translation>请检查数据文件夹所在的磁盘，然后重试。</translation>
    </message>
    <message>
        <source>Restore a backup from the backups folder; the damaged file was kept beside it.</source>
        <translation>请从备份文件夹恢复一份备份；损坏的文件已保留在旁边。</translation>
    </message>
    <message>
        <source>Update Timbre Studio, or choose another data folder.</source>
        <translation>请更新 Timbre Studio，或选择其他数据文件夹。</translation>
    </message>
    <message>
        <source>Close the other program that uses this data folder and try again.</source>
        <translation>请关闭正在使用此数据文件夹的其他程序，然后重试。</translation>
    </message>
    <message>
        <source>Use the running instance, close it, or choose another data folder.</source>
        <translation>请使用正在运行的实例、将其关闭，或选择其他数据文件夹。</translation>
    </message>
    <message>
        <source>Choose another device, or connect one; everything else works without it.</source>
        <translation>请选择其他设备或连接一个设备；其他功能不受影响。</translation>
    </message>
    <message>
        <source>Connect it again or choose another; nothing that was made or recorded is lost.</source>
        <translation>请重新连接或选择其他设备；已生成和已录制的内容都不会丢失。</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model.</source>
        <translation>请关闭其他程序，或选择更小的模型。</translation>
    </message>
    <message>
        <source>Install the package named in the details, then try again.</source>
        <translation>请安装详细信息中指出的软件包，然后重试。</translation>
    </message>
    <message>
        <source>Check the connection and try again; finished parts are kept.</source>
        <translation>请检查网络连接，然后重试；已完成的部分会保留。</translation>
    </message>
    <message>
        <source>Please report it with the details; your data is kept.</source>
        <translation>请附上详细信息报告此问题；您的数据不会丢失。</translation>
    </message>
    <message>
        <source>The program is set to stay offline.</source>
        <translation>程序已设为保持离线。</translation>
    </message>
    <message>
        <source>The server does not give this to everybody.</source>
        <translation>服务器不向所有人提供此内容。</translation>
    </message>
    <message>
        <source>A file is not the one that was published.</source>
        <translation>有一个文件与发布的不一致。</translation>
    </message>
    <message>
        <source>The model file asks to run code, which is never done.</source>
        <translation>模型文件要求运行代码，程序绝不会这样做。</translation>
    </message>
    <message>
        <source>It is in use at the moment.</source>
        <translation>当前正在使用中。</translation>
    </message>
    <message>
        <source>Switch off &quot;Stay offline&quot; under Settings, Privacy, and ask again.</source>
        <translation>请在“设置 › 隐私”中关闭“保持离线”，然后重试。</translation>
    </message>
    <message>
        <source>Accept the licence on the repository&apos;s page and enter an access token.</source>
        <translation>请在仓库页面接受许可证，并输入访问令牌。</translation>
    </message>
    <message>
        <source>Download it again; if it happens twice, use another mirror.</source>
        <translation>请重新下载；如再次发生，请换用其他镜像。</translation>
    </message>
    <message>
        <source>Use a safetensors version of this model.</source>
        <translation>请使用此模型的 safetensors 版本。</translation>
    </message>
    <message>
        <source>Wait for the job that uses it, or unload it, and try again.</source>
        <translation>请等待使用它的任务结束，或先卸载它，然后重试。</translation>
    </message>
    <message>
        <source>What is recorded is only silence.</source>
        <translation>录到的只有静音。</translation>
    </message>
    <message>
        <source>Choose another input, raise its level or play something; the meter shows what arrives.</source>
        <translation>请选择其他输入、提高输入电平或播放一些声音；电平表会显示收到的信号。</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ExplainDialog</name>
    <message>
        <source>Explain: %1</source>
        <translation>说明：%1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>n</source>
        <extracomment>n: how many rows a number comes from</extracomment>
        <translation>n</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>sqlite3 gives the same number with this query:</source>
        <translation>用 sqlite3 执行此查询可得到相同的数值：</translation>
    </message>
    <message>
        <source>Copy the query</source>
        <translation>复制查询</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ExportHistoryDialog</name>
    <message numerus="yes">
        <source>Export %n item(s)</source>
        <translation>
            <numerusform>导出 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>已写入的文件</translation>
    </message>
    <message>
        <source>What was not written</source>
        <translation>未写入的内容</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Timbre Studio</source>
        <translation>Timbre Studio</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Format of sound</source>
        <translation>音频格式</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Transcripts as</source>
        <translation>转写稿格式</translation>
    </message>
    <message>
        <source>Sound of the recording</source>
        <translation>录音的声音</translation>
    </message>
    <message>
        <source>Takes as</source>
        <translation>成品格式</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>保存文件的文件夹</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>已写入 %1 个，共 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>已写入 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was left out because you stopped it.</source>
        <translation>由于您中止了导出，其余部分已略过。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>A file that was not written: %1 its title, %2 why, %3 what to do about it</extracomment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stopping after this file…</source>
        <translation>将在此文件完成后停止…</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ExportTakeDialog</name>
    <message>
        <source>Export take</source>
        <translation>导出成品</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 已存在。要替换吗？</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ExportTranscriptDialog</name>
    <message>
        <source>Export transcript</source>
        <translation>导出转写稿</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>Times of words</source>
        <translation>逐词时间戳</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>文件预览</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message numerus="yes">
        <source>Export %n transcript(s)</source>
        <translation>
            <numerusform>导出 %n 份转写稿</numerusform>
        </translation>
    </message>
    <message>
        <source>Save in a folder…</source>
        <translation>保存到文件夹…</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>A Word document with this text:</source>
        <translation>包含以下文本的 Word 文档：</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>The file was not written. %1</source>
        <translation>文件未写入。%1</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>行过长</translation>
    </message>
    <message>
        <source>too many lines</source>
        <translation>行数过多</translation>
    </message>
    <message>
        <source>too fast to read</source>
        <translation>阅读速度过快</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>显示时间过短</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>显示时间过长</translation>
    </message>
    <message>
        <source>too close to the next one</source>
        <translation>与下一条间隔过小</translation>
    </message>
    <message>
        <source>Gaps as […]</source>
        <translation>空缺写作 […]</translation>
    </message>
    <message>
        <source>Marks stretches that were not recognised; else they are left out</source>
        <translation>标出未识别的部分；否则将其略去</translation>
    </message>
    <message>
        <source>Text or translation</source>
        <translation>原文或译文</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message numerus="yes">
        <source>All %n subtitle(s) keep the rules.</source>
        <translation>
            <numerusform>全部 %n 条字幕都符合规则。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle(s) cannot keep a rule and are marked: %1.</source>
        <translation>
            <numerusform>有 %n 条字幕无法遵守某项规则，已标出：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::FilterChips</name>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>Save as list…</source>
        <translation>保存为列表…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Takes and transcripts</source>
        <translation>成品和转写稿</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>成品</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>转写稿</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从…到…</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>任意时长</translation>
    </message>
    <message>
        <source>Up to 10 seconds</source>
        <translation>不超过 10 秒</translation>
    </message>
    <message>
        <source>10 seconds to 1 minute</source>
        <translation>10 秒至 1 分钟</translation>
    </message>
    <message>
        <source>1 to 10 minutes</source>
        <translation>1 至 10 分钟</translation>
    </message>
    <message>
        <source>More than 10 minutes</source>
        <translation>超过 10 分钟</translation>
    </message>
    <message>
        <source>With or without sound</source>
        <translation>有无声音均可</translation>
    </message>
    <message>
        <source>With sound</source>
        <translation>有声音</translation>
    </message>
    <message>
        <source>Without sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of dates</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter in use: %1 is its name, %2 the value</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全词匹配</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>上一处 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>下一处 (Enter)</translation>
    </message>
    <message>
        <source>Also names of speakers</source>
        <translation>包括说话人名称</translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <extracomment>%1 says what is wrong with a regular expression</extracomment>
        <translation>正则表达式无效：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s)</source>
        <extracomment>%1 is the number of the place shown, %n of all</extracomment>
        <translation>
            <numerusform>第 %1 处，共 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename speakers</source>
        <translation>重命名说话人</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n place(s).</source>
        <translation>
            <numerusform>已替换 %n 处。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::FindSpeakersDialog</name>
    <message>
        <source>Find speakers</source>
        <translation>查找说话人</translation>
    </message>
    <message>
        <source>Lines are given to speakers by the sound of their voices. Names that you gave stay with voices that are heard again.</source>
        <translation>根据声音将各行归于说话人。再次听到同一声音时，会保留您取的名称。</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>As many as are heard</source>
        <translation>听到几人就是几人</translation>
    </message>
    <message>
        <source>Between two numbers</source>
        <translation>指定范围</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Find them</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>timbre::ui::FirstRunDialog</name>
    <message>
        <source>First steps</source>
        <translation>入门步骤</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>跳过其余步骤</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Welcome to Timbre Studio</source>
        <translation>欢迎使用 Timbre Studio</translation>
    </message>
    <message>
        <source>Everything happens on this computer: nothing is sent anywhere. Each of these four steps can be skipped, and all of it is found again in the settings.</source>
        <translation>一切都在这台计算机上完成，不会向任何地方发送内容。这四个步骤均可跳过，所有选项之后都能在设置中找到。</translation>
    </message>
    <message>
        <source>Where your work is kept</source>
        <translation>您的作品保存在哪里</translation>
    </message>
    <message>
        <source>Takes, recordings and transcripts are kept in one folder, with a backup of the database every day. An hour of speech takes about 60 MB.</source>
        <translation>成品、录音和转写稿保存在同一个文件夹中，数据库每天备份一次。一小时语音约占 60 MB。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>使用其他文件夹…</translation>
    </message>
    <message>
        <source>How much is free could not be found out.</source>
        <translation>无法确定可用空间。</translation>
    </message>
    <message>
        <source>%1 free on this disk</source>
        <translation>此磁盘可用 %1</translation>
    </message>
    <message>
        <source>Loudspeakers and microphone</source>
        <translation>扬声器和麦克风</translation>
    </message>
    <message>
        <source>Without a sound device everything else works: takes are made and can be exported.</source>
        <translation>没有音频设备时，其他功能照常可用：可以合成并导出成品。</translation>
    </message>
    <message>
        <source>A first sentence</source>
        <translation>第一个句子</translation>
    </message>
    <message>
        <source>It is spoken with the voice you choose, and what was spoken is then recognised: both engines run on this computer.</source>
        <translation>句子会用您选择的音色朗读，然后对朗读出的语音进行识别：两个引擎都在这台计算机上运行。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>timbre::ui::FormPage</name>
    <message>
        <source>Reset this page</source>
        <translation>重置此页</translation>
    </message>
    <message>
        <source>Everything on this page is at its default.</source>
        <translation>此页的所有设置均为默认值。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) reset</source>
        <translation>
            <numerusform>已重置 %n 项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>timbre::ui::GapWords</name>
    <message>
        <source>%1 not recognised: it repeated itself</source>
        <extracomment>A stretch without text; %1 is a duration such as &quot;12 s&quot;</extracomment>
        <translation>%1未识别：识别器不断重复</translation>
    </message>
    <message>
        <source>%1 not recognised: speech, but no likely words</source>
        <translation>%1未识别：有语音，但没有可信的字词</translation>
    </message>
    <message>
        <source>%1 not recognised: speech that was passed over</source>
        <translation>%1未识别：有语音，但被跳过</translation>
    </message>
    <message>
        <source>%1 not recognised</source>
        <translation>%1未识别</translation>
    </message>
</context>
<context>
    <name>timbre::ui::GlossaryDialog</name>
    <message>
        <source>Written</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>Spoken as</source>
        <translation>读法</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Add word</source>
        <translation>添加词条</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import glossary</source>
        <translation>导入词汇表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Export glossary</source>
        <translation>导出词汇表</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>词汇表</translation>
    </message>
    <message>
        <source>Speak says the word as you write it under “Spoken as”; Transcribe replaces what stands under “Heard as” (several forms separated by semicolons) with the word.</source>
        <translation>“朗读”会按“读法”一栏读出该词；“转写”会把“听作”一栏中的内容（多种形式用分号分隔）替换为该词。</translation>
    </message>
    <message>
        <source>Heard as</source>
        <translation>听作</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Says the word in the voice that is chosen on the Speak screen</source>
        <translation>用“朗读”界面所选的音色读出该词</translation>
    </message>
    <message>
        <source>Row %1 has no written form and is left out.</source>
        <translation>第 %1 行没有书写形式，已略过。</translation>
    </message>
    <message>
        <source>“%1” has neither a spoken nor a heard form and is left out.</source>
        <extracomment>%1 is a word of the glossary</extracomment>
        <translation>“%1”既没有“读法”也没有“听作”，已略过。</translation>
    </message>
    <message>
        <source>“%1” is there more than once; the last one counts.</source>
        <translation>“%1”出现了多次，以最后一次为准。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma-separated table (*.csv)</source>
        <translation>逗号分隔的表格 (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated table (*.tsv)</source>
        <translation>制表符分隔的表格 (*.tsv)</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门步骤</translation>
    </message>
    <message>
        <source>Language, folders, loudspeakers and microphone, and a first sentence</source>
        <translation>语言、文件夹、扬声器和麦克风，以及第一个句子</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Journal of errors</source>
        <translation>错误日志</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Error codes</source>
        <translation>错误代码</translation>
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

## 发生了什么

%2

## 如何处理

%3

## 更多

消息的详细信息会指明相关的文件、设备或值：可用消息旁的按钮复制，也可从[错误日志](help:journal)中复制。出错前已完成的内容都不会丢失。
</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistoryHeading</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>Format of a day&apos;s heading, see QDate::toString</extracomment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Format of a month&apos;s heading, see QDate::toString</extracomment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistoryListView</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistoryModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row of the history for screen readers: title, voice or recogniser, duration</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Play the selected item</source>
        <translation>播放所选项</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open in Speak or Transcribe</source>
        <translation>在“朗读”或“转写”中打开</translation>
    </message>
    <message>
        <source>Mark with a star, or take the star away</source>
        <translation>加星标或取消星标</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>从回收站恢复</translation>
    </message>
    <message>
        <source>It is made again with the same settings.</source>
        <translation>正在使用相同的设置重新制作。</translation>
    </message>
    <message>
        <source>The recording is not where it was, so it cannot be made again.</source>
        <translation>录音已不在原处，因此无法重新制作。</translation>
    </message>
    <message>
        <source>It cannot be made again. %1</source>
        <translation>无法重新制作。%1</translation>
    </message>
    <message>
        <source>Choose the file where it is now.</source>
        <translation>请选择文件现在的位置。</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>已重命名。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>文本已复制到剪贴板。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are in the trash.</source>
        <translation>
            <numerusform>%n 项已移到回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) restored.</source>
        <translation>
            <numerusform>已恢复 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s) for good?</source>
        <translation>
            <numerusform>要永久删除 %n 项吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Text, settings and sound are deleted and cannot be restored.</source>
        <translation>文本、设置和声音将被删除，且无法恢复。</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>要清空回收站吗？</translation>
    </message>
    <message>
        <source>Everything in it is deleted and cannot be restored.</source>
        <translation>其中的所有内容将被删除，且无法恢复。</translation>
    </message>
    <message>
        <source>Search text and settings</source>
        <translation>搜索文本和设置</translation>
    </message>
    <message>
        <source>Words in text, title, voice and settings (Ctrl+F)</source>
        <translation>文本、标题、音色和设置中的字词 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早的在前</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>最长的在前</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>按标题</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>Everything you speak or transcribe is kept here, with its text, its settings and its sound.</source>
        <translation>您朗读或转写的所有内容都会连同文本、设置和声音保存在这里。</translation>
    </message>
    <message>
        <source>Speak something</source>
        <translation>朗读内容</translation>
    </message>
    <message>
        <source>Transcribe something</source>
        <translation>转写内容</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>No item has these words and fits these filters. Words are found in texts, titles, voices and settings; the last one may be a beginning.</source>
        <translation>没有同时包含这些字词并符合这些筛选条件的项目。搜索范围包括文本、标题、音色和设置；最后一个词可以只输入开头。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>What you delete waits here and can be restored.</source>
        <translation>您删除的内容会留在这里，可以恢复。</translation>
    </message>
    <message>
        <source>Choose the recording</source>
        <translation>选择录音</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Items are deleted for good after %n day(s).</source>
        <translation>
            <numerusform>项目将在 %n 天后永久删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Open in Speak</source>
        <translation>在“朗读”中打开</translation>
    </message>
    <message>
        <source>Open in Transcribe</source>
        <translation>在“转写”中打开</translation>
    </message>
    <message>
        <source>Run again with the same settings</source>
        <translation>用相同的设置重新运行</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Render the take again and compare</source>
        <translation>重新合成此成品并比较</translation>
    </message>
    <message>
        <source>Rendering “%1” again…</source>
        <extracomment>%1 is the title of a take</extracomment>
        <translation>正在重新合成“%1”…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rendering “%1” again: %2 %</source>
        <extracomment>%1 is the title of a take, %2 a percentage</extracomment>
        <translation>正在重新合成“%1”：%2%</translation>
    </message>
    <message>
        <source>“%1” could not be rendered again. %2</source>
        <translation>无法重新合成“%1”。%2</translation>
    </message>
    <message>
        <source>“%1” was rendered again: every sample is the same.</source>
        <translation>已重新合成“%1”：每个采样都相同。</translation>
    </message>
    <message>
        <source>“%1” was rendered again and is not the same.</source>
        <translation>已重新合成“%1”，结果不相同。</translation>
    </message>
    <message>
        <source>“%1” was rendered again: it differs from %2 on, by up to %3 % of full scale.</source>
        <extracomment>%1 a title, %2 a time such as 0:07.4, %3 a percentage</extracomment>
        <translation>已重新合成“%1”：从 %2 起有差异，最大为满刻度的 %3%。</translation>
    </message>
    <message>
        <source>Render again and compare</source>
        <translation>重新合成并比较</translation>
    </message>
    <message>
        <source>Check this take: find wrong and missing words</source>
        <translation>听检此成品：找出错词和漏词</translation>
    </message>
    <message>
        <source>The take could not be checked. %1</source>
        <translation>无法听检此成品。%1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistoryPlaces</name>
    <message>
        <source>Parts of the history</source>
        <translation>历史记录的分类</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>成品</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>转写稿</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>已保存的列表</translation>
    </message>
    <message>
        <source>Save as list</source>
        <translation>保存为列表</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>列表名称</translation>
    </message>
    <message>
        <source>Rename list</source>
        <translation>重命名列表</translation>
    </message>
    <message>
        <source>The list “%1” is deleted.</source>
        <extracomment>%1 is the name of a saved list</extracomment>
        <translation>列表“%1”已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Replace by what is shown now</source>
        <translation>替换为当前显示的内容</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistoryPreview</name>
    <message>
        <source>Position in the sound</source>
        <translation>声音播放位置</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Differences of the texts</source>
        <translation>文本差异</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play it again (Enter)</source>
        <translation>再次播放 (Enter)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open it in Speak or Transcribe (Ctrl+Enter)</source>
        <translation>在“朗读”或“转写”中打开 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Make it once more with the same settings (Ctrl+R)</source>
        <translation>用相同的设置再制作一次 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Take it out of the trash</source>
        <translation>从回收站中取回</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Mark it with a star, or take the star away</source>
        <translation>加星标或取消星标</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Give it another title (F2)</source>
        <translation>更改标题 (F2)</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Copy the whole text (Ctrl+C)</source>
        <translation>复制全部文本 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write it into files (Ctrl+E)</source>
        <translation>写入文件 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move it to the trash (Delete)</source>
        <translation>移到回收站 (Delete)</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Delete it and its sound; it cannot be restored</source>
        <translation>删除该项及其声音，且无法恢复</translation>
    </message>
    <message>
        <source>Select a take or a transcript to read it, hear it and see how it was made. Select two to see what differs.</source>
        <translation>选择一个成品或一份转写稿，即可阅读、收听并查看其制作方式。选择两项可查看差异。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Only the beginning of the text is shown here. Open it to see all of it.</source>
        <translation>这里只显示文本的开头。打开后可查看全部内容。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异所在</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two titles that are compared</extracomment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>Both were made with the same settings.</source>
        <translation>两者使用相同的设置制作。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ.</source>
        <translation>
            <numerusform>有 %n 项设置不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the texts differ.</source>
        <translation>
            <numerusform>两份文本有 %n 个词不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选择 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore them or delete them for good.</source>
        <translation>恢复或永久删除所选项。</translation>
    </message>
    <message>
        <source>Star, copy, export or delete all of them at once.</source>
        <translation>一次性对所有所选项加星标、复制、导出或删除。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>听检</translation>
    </message>
    <message>
        <source>Listen to the take and mark wrong and missing words (Ctrl+Shift+K)</source>
        <translation>听一遍成品，标出错词和漏词 (Ctrl+Shift+K)</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistoryRow</name>
    <message>
        <source>In the settings: %1</source>
        <extracomment>What a search found in the settings of a take; %1 is the place</extracomment>
        <translation>设置中：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>took %1</source>
        <extracomment>How long it took to make; %1 is a duration</extracomment>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 an engine, %2 the device it ran on</extracomment>
        <translation>%1，运行于 %2</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>word errors %1</source>
        <extracomment>The word error rate of the last check of a take; %1 is a percentage</extracomment>
        <translation>词错误率 %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HistorySounds</name>
    <message>
        <source>Search the history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>Recordings and takes</source>
        <translation>录音和成品</translation>
    </message>
    <message>
        <source>Nothing with a sound is found.</source>
        <translation>未找到带有声音的内容。</translation>
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
        <translation>搜索已发布的模型</translation>
    </message>
    <message>
        <source>What you type is sent to %1 when you press Search, not before.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>您输入的内容只有在按下“搜索”后才会发送到 %1。</translation>
    </message>
    <message>
        <source>Words to search for</source>
        <translation>搜索词</translation>
    </message>
    <message>
        <source>Name of a model or of its author</source>
        <translation>模型或作者的名称</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Models that were found</source>
        <translation>找到的模型</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载量</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The words &quot;%1&quot; are to be searched for.</source>
        <extracomment>%1 is what the user typed</extracomment>
        <translation>将搜索“%1”。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) found</source>
        <translation>
            <numerusform>找到 %n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>在列表中显示</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>添加到列表</translation>
    </message>
    <message>
        <source>No family of this program recognises it.</source>
        <translation>本程序支持的系列都无法识别此模型。</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ImportConflictDialog</name>
    <message>
        <source>Import voices</source>
        <translation>导入音色</translation>
    </message>
    <message numerus="yes">
        <source>%n of these voices is in your library already, in another form.</source>
        <translation>
            <numerusform>其中 %n 个音色已以不同形式存在于您的音色库中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Replace, as a new version</source>
        <translation>作为新版本替换</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ImportDialog</name>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将发生的更改</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>导入后</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>These settings change when you apply %1.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>应用 %1 后，以下设置会更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in this file are not right</source>
        <translation>
            <numerusform>此文件中有 %n 个值不正确</numerusform>
        </translation>
    </message>
    <message>
        <source>This file holds nothing that differs from your settings.</source>
        <translation>此文件中没有与您的设置不同的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed</source>
        <translation>
            <numerusform>已更改 %n 项设置</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::JobEstimates</name>
    <message>
        <source>about %1</source>
        <extracomment>How long a job will take; %1 is a duration</extracomment>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>roughly %1</source>
        <extracomment>The same of few earlier jobs</extracomment>
        <translation>大致 %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::JobRow</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Loading the engine</source>
        <translation>正在加载引擎</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>正在朗读</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <translation>正在转写</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>正在聆听</translation>
    </message>
    <message>
        <source>Placing words</source>
        <translation>正在对齐字词</translation>
    </message>
    <message>
        <source>Reading sound</source>
        <translation>正在读取音频</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>Interrupted; %n finished part(s) are kept</source>
        <translation>
            <numerusform>已中断；已保留 %n 个完成的部分</numerusform>
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
        <translation>%1 · %2% · 剩余 %3</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 · %2 % · %3 left · %4× real time</source>
        <extracomment>Progress of a job; %1 what it does now, %2 percent done, %3 a duration such as &quot;12 s&quot;, %4 how many times faster than the sound plays it is made or read</extracomment>
        <translation>%1 · %2% · 剩余 %3 · 实时速度的 %4 倍</translation>
    </message>
</context>
<context>
    <name>timbre::ui::JobTray</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>timbre::ui::JournalView</name>
    <message>
        <source>Journal of errors</source>
        <translation>错误日志</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>了解更多</translation>
    </message>
    <message>
        <source>Clear the journal</source>
        <translation>清空日志</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>没有错误</translation>
    </message>
    <message>
        <source>Errors and warnings of this and earlier runs are listed here.</source>
        <translation>本次和以往运行中的错误和警告会列在这里。</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>timbre::ui::KeyField</name>
    <message>
        <source>This key moves around or confirms everywhere. Hold Ctrl or Alt with it.</source>
        <translation>此键在各处都用于移动或确认。请同时按住 Ctrl 或 Alt。</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ListeningDialog</name>
    <message>
        <source>Transcribe again</source>
        <translation>重新转写</translation>
    </message>
    <message>
        <source>Nothing is replaced until you have seen the differences.</source>
        <translation>在您看过差异之前，不会替换任何内容。</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>重新听写</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>第二意见</translation>
    </message>
    <message>
        <source>Another recogniser hears everything. Words that it heard differently become doubtful, with its word as an alternative. The text stays.</source>
        <translation>让另一个识别器听一遍全部内容。它听成别的字词会变为存疑的词，并以它听到的词作为备选。文字保持不变。</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>听一遍</translation>
    </message>
    <message>
        <source>Translate into English</source>
        <translation>翻译成英语</translation>
    </message>
    <message>
        <source>The translation stands beside the text, which stays as it is.</source>
        <translation>译文显示在文字旁边，原文保持不变。</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ListeningStrip</name>
    <message>
        <source>reading the recording</source>
        <translation>读取录音</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>加载模型</translation>
    </message>
    <message>
        <source>telling voices apart</source>
        <translation>区分声音</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>聆听</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>What is done with a transcript: %1 is the task, %2 its stage</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <translation>%1：%2…</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more wait)</source>
        <extracomment>%1 is what is being done; others follow</extracomment>
        <translation>
            <numerusform>%1（还有 %n 项等待中）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>timbre::ui::LogTab</name>
    <message>
        <source>Lines of the log</source>
        <translation>日志行</translation>
    </message>
    <message>
        <source>The line in hand</source>
        <translation>当前行</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Notes and worse</source>
        <translation>提示及以上</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Number of a job</source>
        <translation>任务编号</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Text in the log</source>
        <translation>日志中的文本</translation>
    </message>
    <message>
        <source>Search part and message</source>
        <translation>搜索组件和消息</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No line of the log fits. What the program does is written to %1.</source>
        <translation>没有符合条件的日志行。程序的操作会写入 %1。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>timbre::ui::MainWindow</name>
    <message>
        <source>Speak</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>转写</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Timbre Studio</source>
        <translation>Timbre Studio</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>The stored data had to be repaired.</source>
        <translation>存储的数据曾有损坏，已修复。</translation>
    </message>
    <message>
        <source>No sound device was found.</source>
        <translation>未找到音频设备。</translation>
    </message>
    <message>
        <source>Everything else works: takes are made and can be exported.</source>
        <translation>其他功能均可使用：仍可生成并导出成品。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Playing on %1</source>
        <extracomment>%1 is the name of a sound device</extracomment>
        <translation>正在通过 %1 播放</translation>
    </message>
    <message>
        <source>The sound device disappeared.</source>
        <translation>音频设备已断开。</translation>
    </message>
    <message>
        <source>Playback is paused where it was. Connect it again or choose another.</source>
        <translation>播放已在当前位置暂停。请重新连接或选择其他设备。</translation>
    </message>
    <message>
        <source>Sound cannot be played.</source>
        <translation>无法播放声音。</translation>
    </message>
    <message>
        <source>Choose another device, or connect one; takes are made all the same.</source>
        <translation>请选择其他设备或连接一个设备；成品仍会照常生成。</translation>
    </message>
    <message>
        <source>The file was not written. %1</source>
        <translation>文件未写入。%1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>New take on Speak, record on Transcribe</source>
        <translation>在“朗读”中生成新成品，在“转写”中录音</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play or pause, outside a text</source>
        <translation>播放或暂停（不在文本中时）</translation>
    </message>
    <message>
        <source>Play or pause anywhere, going on 1.5 s earlier</source>
        <translation>在任意位置播放或暂停，继续时回退 1.5 秒</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>2 seconds back</source>
        <translation>后退 2 秒</translation>
    </message>
    <message>
        <source>2 seconds on</source>
        <translation>前进 2 秒</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>减速</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>循环播放</translation>
    </message>
    <message>
        <source>The take could not be copied to a file.</source>
        <translation>无法将成品复制为文件。</translation>
    </message>
    <message>
        <source>Export it to a folder of your choice instead.</source>
        <translation>请改为将其导出到您选择的文件夹。</translation>
    </message>
    <message>
        <source>%1 is on the clipboard. Paste it into a folder.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>%1 已在剪贴板中。请将其粘贴到文件夹中。</translation>
    </message>
    <message>
        <source>The settings were not saved. %1</source>
        <translation>设置未保存。%1</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Open a recent file</source>
        <translation>打开最近的文件</translation>
    </message>
    <message>
        <source>Forget the recent files</source>
        <translation>清除最近的文件记录</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>正常速度</translation>
    </message>
    <message>
        <source>Copy the take as a file</source>
        <translation>将成品复制为文件</translation>
    </message>
    <message>
        <source>Previous sentence or segment</source>
        <translation>上一个句子或片段</translation>
    </message>
    <message>
        <source>Next sentence or segment</source>
        <translation>下一个句子或片段</translation>
    </message>
    <message>
        <source>There is nothing in this folder to open.</source>
        <translation>此文件夹中没有可打开的内容。</translation>
    </message>
    <message>
        <source>Recordings, videos, texts and subtitles can be opened.</source>
        <translation>可以打开录音、视频、文本和字幕。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be opened here.</source>
        <translation>
            <numerusform>有 %n 个文件无法在这里打开。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to open what is in %n folder(s)</source>
        <translation>
            <numerusform>松开即可打开 %n 个文件夹中的内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be opened here</source>
        <translation>
            <numerusform>有 %n 个文件无法在这里打开</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to put this text on the Speak screen</source>
        <translation>松开即可将此文本放到“朗读”界面</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>显示该运行</translation>
    </message>
</context>
<context>
    <name>timbre::ui::MakingPanel</name>
    <message>
        <source>Back to the voice</source>
        <translation>返回音色</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>获取模型</translation>
    </message>
</context>
<context>
    <name>timbre::ui::MeasureCard</name>
    <message>
        <source>Every model that is here says or hears a sentence: how soon it starts, how fast it is and what memory it takes then stands beside it wherever you choose a model. After a minute no other model is begun.</source>
        <translation>本机上的每个模型都会朗读或识别一个句子：之后在任何选择模型的地方，旁边都会显示其启动时间、速度和内存占用。一分钟后不再开始测量其他模型。</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>测量这台计算机</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The model in hand is measured to its end</source>
        <translation>会将正在测量的模型测完</translation>
    </message>
    <message>
        <source>Models that were measured</source>
        <translation>已测量的模型</translation>
    </message>
    <message>
        <source>How fast the models are on this computer</source>
        <translation>各模型在这台计算机上的速度</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation>启动用时</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量日期</translation>
    </message>
    <message>
        <source>How fast is this computer?</source>
        <translation>这台计算机有多快？</translation>
    </message>
    <message>
        <source>Measuring %1, %2 of %3. Models are begun for another %4.</source>
        <extracomment>%1 is the name of a model, %2 of %3 its number and how many there are, %4 a duration such as 12 s</extracomment>
        <translation>正在测量 %1，第 %2 个，共 %3 个。还会在 %4 内开始测量新的模型。</translation>
    </message>
    <message>
        <source>It stops after this one.</source>
        <translation>测完此模型后停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) measured.</source>
        <translation>
            <numerusform>已测量 %n 个模型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was no time for %n more; measure again for those.</source>
        <translation>
            <numerusform>时间不足，还有 %n 个未测量；请再次测量这些模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be measured: %2</source>
        <extracomment>%1 is the name of a model, %2 the sentence of an error</extracomment>
        <translation>无法测量 %1：%2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::MemoryCard</name>
    <message>
        <source>What was used longest ago goes first</source>
        <translation>最久未使用的先卸载</translation>
    </message>
    <message>
        <source>What was used least goes first</source>
        <translation>使用最少的先卸载</translation>
    </message>
    <message>
        <source>Only time unloads models</source>
        <translation>仅按闲置时间卸载</translation>
    </message>
    <message>
        <source>Models stay until they are unloaded by hand</source>
        <translation>模型一直保留，直到手动卸载</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>因闲置</translation>
    </message>
    <message>
        <source>for room</source>
        <translation>为腾出空间</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>by the rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a number, %2 why a model was unloaded: &quot;idle&quot;, &quot;for room&quot; …</extracomment>
        <translation>%2 %1 次</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 of %2 found it loaded (%3 %), %4 waited for a load that went on</source>
        <extracomment>%1 of %2 requests found the model loaded already, which is %3 per cent; %4 waited for a load</extracomment>
        <translation>%2 次请求中有 %1 次模型已加载（%3%），%4 次等待了正在进行的加载</translation>
    </message>
    <message numerus="yes">
        <source>%n load(s)</source>
        <translation>
            <numerusform>%n 次加载</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 each</source>
        <extracomment>%1 is a duration such as 1.4 s</extracomment>
        <translation>平均每次 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 次失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Free idle models now</source>
        <translation>立即卸载闲置模型</translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>更改规则</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) loaded</source>
        <translation>
            <numerusform>已加载 %n 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%n 处正在使用</numerusform>
        </translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>未加载任何模型。</translation>
    </message>
    <message>
        <source>%1, %2 of weights, %3.</source>
        <translation>%1，权重 %2，%3。</translation>
    </message>
    <message>
        <source>Saved by sharing</source>
        <translation>共用节省</translation>
    </message>
    <message>
        <source>Read from files</source>
        <translation>从文件读取</translation>
    </message>
    <message>
        <source>%1, of which other programs share %2</source>
        <extracomment>%1 and %2 are sizes such as 1.2 GB</extracomment>
        <translation>%1，其中 %2 与其他程序共用</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Unloaded after</source>
        <translation>自动卸载</translation>
    </message>
    <message>
        <source>%1 without use</source>
        <translation>闲置 %1 后</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Unloaded</source>
        <translation>已卸载</translation>
    </message>
</context>
<context>
    <name>timbre::ui::MetricChips</name>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter in use: %1 is its name, %2 the value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <extracomment>A filter with several values: %1 is its name, %2 the first value, %n how many more there are</extracomment>
        <translation>
            <numerusform>%1：%2 等，另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelCommands</name>
    <message>
        <source>%1 (%2) is to be downloaded.</source>
        <translation>将下载 %1 (%2)。</translation>
    </message>
    <message>
        <source>%1 is to be downloaded.</source>
        <translation>将下载 %1。</translation>
    </message>
    <message>
        <source>Measuring %1…</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>正在测量 %1…</translation>
    </message>
    <message>
        <source>Another program keeps this model; it is only used here.</source>
        <translation>此模型由其他程序保管，这里只是使用它。</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>已复制详细信息</translation>
    </message>
    <message>
        <source>A folder with a model</source>
        <translation>选择含有模型的文件夹</translation>
    </message>
    <message>
        <source>A folder with the files of one model is needed, as they were published.</source>
        <translation>需要一个包含单个模型文件的文件夹，内容与发布时一致。</translation>
    </message>
    <message>
        <source>%1 cannot be used as a model.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1 不能作为模型使用。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Enter an access token…</source>
        <translation>输入访问令牌…</translation>
    </message>
    <message>
        <source>Move the models…</source>
        <translation>移动模型…</translation>
    </message>
    <message>
        <source>Unload it</source>
        <translation>卸载此模型</translation>
    </message>
    <message>
        <source>Free idle models</source>
        <translation>卸载闲置模型</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 is on this computer.</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 已在这台计算机上。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>%1 was loaded in %2.</source>
        <extracomment>%1 is the name of a model, %2 a duration such as 1.4 s</extracomment>
        <translation>%1 已加载，用时 %2。</translation>
    </message>
    <message>
        <source>%1 was unloaded.</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>%1 已卸载。</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>检查…</translation>
    </message>
    <message>
        <source>Measure the speed</source>
        <translation>测量速度</translation>
    </message>
    <message>
        <source>May be unloaded when idle</source>
        <translation>闲置时可卸载</translation>
    </message>
    <message>
        <source>Keep in memory</source>
        <translation>常驻内存</translation>
    </message>
    <message>
        <source>Do not load at start</source>
        <translation>启动时不加载</translation>
    </message>
    <message>
        <source>Load at start</source>
        <translation>启动时加载</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Licence and page in the browser</source>
        <translation>在浏览器中查看许可证和页面</translation>
    </message>
    <message>
        <source>Give up the download…</source>
        <translation>放弃下载…</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Take it off the list…</source>
        <translation>从列表中移除…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelDelegate</name>
    <message>
        <source>needs %1 of memory</source>
        <extracomment>%1 is a size such as 1.2 GB</extracomment>
        <translation>需要 %1 内存</translation>
    </message>
    <message>
        <source>used where it is</source>
        <translation>就地使用</translation>
    </message>
    <message>
        <source>needs an account</source>
        <translation>需要账号</translation>
    </message>
    <message>
        <source>%1 of memory now</source>
        <extracomment>%1 is a size such as 1.2 GB: what a model takes now</extracomment>
        <translation>当前占用内存 %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelDetails</name>
    <message>
        <source>Details of the model</source>
        <translation>模型的详细信息</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Needs memory</source>
        <translation>所需内存</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Loaded in</source>
        <translation>加载用时</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Speed on this computer</source>
        <translation>本机速度</translation>
    </message>
    <message>
        <source>Files compared</source>
        <translation>已比对的文件</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>了解更多</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>检查…</translation>
    </message>
    <message>
        <source>Keep in memory</source>
        <translation>常驻内存</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Measure the speed on this computer</source>
        <translation>测量在这台计算机上的速度</translation>
    </message>
    <message>
        <source>Compare the files, load it, try it</source>
        <translation>比对文件、加载并试运行</translation>
    </message>
    <message>
        <source>It is not unloaded when it is idle</source>
        <translation>闲置时不会被卸载</translation>
    </message>
    <message>
        <source>kept in memory</source>
        <translation>常驻内存</translation>
    </message>
    <message>
        <source>used where it is</source>
        <translation>就地使用</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what the button does, %2 a size such as 150 MB</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>May be unloaded when idle</source>
        <translation>闲置时可卸载</translation>
    </message>
    <message>
        <source>Learn more about: %1</source>
        <extracomment>%1 is the sentence of an error</extracomment>
        <translation>了解更多：%1</translation>
    </message>
    <message>
        <source>%1 of weights, %2 measured</source>
        <extracomment>%1 and %2 are sizes such as 1.2 GB</extracomment>
        <translation>权重 %1，实测 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
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
        <translation>加载用时 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n 个文件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>first sound after %1</source>
        <extracomment>%1 is a duration such as 0.3 s</extracomment>
        <translation>首次出声用时 %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>An entry for screen readers: its name, what is said beside it</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelListView</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelQuestions</name>
    <message>
        <source>Take %1 off the list?</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>要从列表中移除 %1 吗？</translation>
    </message>
    <message>
        <source>The folder %1 is not this program&apos;s: it stays as it is, with everything in it.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>文件夹 %1 不属于本程序：它会保持原样，其中的内容也不会改动。</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Nothing brings it back.</source>
        <translation>无法再找回。</translation>
    </message>
    <message>
        <source>Nothing brings it back but another download.</source>
        <translation>除非重新下载，否则无法再找回。</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>要从这台计算机中删除 %1 吗？</translation>
    </message>
    <message>
        <source>The folder %1 with %2 is deleted.</source>
        <extracomment>%1 is a folder, %2 a size such as 1.2 GB</extracomment>
        <translation>将删除文件夹 %1，其大小为 %2。</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>%1 is a size such as 1.2 GB</extracomment>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Give up the download of %1?</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>要放弃下载 %1 吗？</translation>
    </message>
    <message>
        <source>The %1 that are here already are deleted. To go on later, pause it instead.</source>
        <extracomment>%1 is a size such as 1.2 GB</extracomment>
        <translation>已下载的 %1 将被删除。如需以后继续，请改为暂停。</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃下载</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelText</name>
    <message>
        <source>Speech</source>
        <translation>语音合成</translation>
    </message>
    <message>
        <source>Voice cloning</source>
        <translation>音色克隆</translation>
    </message>
    <message>
        <source>Voice design</source>
        <translation>音色设计</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>转写</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>正在排队</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Comparing hashes</source>
        <translation>正在比对哈希值</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>正在试运行</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>正在移动</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a report; %1 is the name of a value, %2 the value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>卸载</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>不在本机</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>多种语言</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of languages</extracomment>
        <translation>
            <numerusform>%1 及另外 %n 种</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × real time</source>
        <extracomment>Speed of a model; %1 is a number: so many seconds of sound in one second</extracomment>
        <translation>%1 倍实时速度</translation>
    </message>
    <message>
        <source>%1 tokens a second</source>
        <translation>%1 token/秒</translation>
    </message>
    <message numerus="yes">
        <source>shared by %n, saves %1</source>
        <extracomment>%1 is a size such as 300 MB</extracomment>
        <translation>
            <numerusform>%n 处共用，节省 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2, both sizes such as 3.2 MB</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>%1 is a size such as 3.2 MB</extracomment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration such as 2 min 10 s</extracomment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>This version can keep and check this model, but not use it yet.</source>
        <translation>此版本可以保存和检查此模型，但尚无法使用它。</translation>
    </message>
    <message>
        <source>A file of the model is damaged.</source>
        <translation>模型的一个文件已损坏。</translation>
    </message>
    <message>
        <source>Repair fetches the damaged files again; the good ones are kept.</source>
        <translation>“修复”会重新获取损坏的文件；完好的文件会保留。</translation>
    </message>
    <message>
        <source>A file of the model is missing.</source>
        <translation>模型缺少一个文件。</translation>
    </message>
    <message>
        <source>Repair fetches what is missing, or choose another folder.</source>
        <translation>“修复”会获取缺失的文件；也可以选择其他文件夹。</translation>
    </message>
    <message>
        <source>This version cannot use this model.</source>
        <translation>此版本无法使用此模型。</translation>
    </message>
    <message>
        <source>The details say what it lacks.</source>
        <translation>详细信息会说明它缺少什么。</translation>
    </message>
    <message>
        <source>Free some space, or move the models to another disk; what is here is kept.</source>
        <translation>请释放一些空间，或将模型移动到其他磁盘；已有的内容会保留。</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Loaded in</source>
        <translation>加载用时</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>starts in %1</source>
        <extracomment>%1 is a duration such as 1.4 s: until a model that is not in memory speaks or hears</extracomment>
        <translation>启动用时 %1</translation>
    </message>
    <message>
        <source>starts at once</source>
        <translation>立即启动</translation>
    </message>
    <message>
        <source>%1 here</source>
        <extracomment>%1 is a size such as 1.2 GB: memory that a model takes on this computer</extracomment>
        <translation>本机占用 %1</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台计算机上</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Do what the row offers first</source>
        <translation>执行该行的主要操作</translation>
    </message>
    <message>
        <source>Details of the model</source>
        <translation>模型的详细信息</translation>
    </message>
    <message>
        <source>Measure the speed of the model</source>
        <translation>测量模型的速度</translation>
    </message>
    <message>
        <source>Check models</source>
        <translation>检查模型</translation>
    </message>
    <message>
        <source>Keep the model in memory, or not</source>
        <translation>切换模型是否常驻内存</translation>
    </message>
    <message>
        <source>Remove the model</source>
        <translation>删除模型</translation>
    </message>
    <message>
        <source>Show the folder of the model</source>
        <translation>显示模型所在的文件夹</translation>
    </message>
    <message>
        <source>Copy the details of the model</source>
        <translation>复制模型的详细信息</translation>
    </message>
    <message>
        <source>Search for published models</source>
        <translation>搜索已发布的模型</translation>
    </message>
    <message>
        <source>Use a folder I already have</source>
        <translation>使用已有的文件夹</translation>
    </message>
    <message>
        <source>Move the models</source>
        <translation>移动模型</translation>
    </message>
    <message>
        <source>Enter an access token</source>
        <translation>输入访问令牌</translation>
    </message>
    <message>
        <source>Look at the folders again</source>
        <translation>重新查看文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Drop to use %n folder(s) with models where they are</source>
        <translation>
            <numerusform>松开即可就地使用 %n 个含模型的文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>Any task</source>
        <translation>任意功能</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>任意语言</translation>
    </message>
    <message>
        <source>The engines that are built in work without any download. Nothing is downloaded until you ask for it.</source>
        <translation>内置引擎无需任何下载即可使用。在您要求之前，不会下载任何内容。</translation>
    </message>
    <message>
        <source>%1, %2 on disk</source>
        <extracomment>%1 counts models, %2 is a size such as 1.2 GB</extracomment>
        <translation>%1，占用磁盘 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) here</source>
        <translation>
            <numerusform>本机有 %n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 counts models, %2 is a size such as 1.2 GB</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n loaded</source>
        <translation>
            <numerusform>已加载 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of this screen</source>
        <translation>此界面的各部分</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台计算机</translation>
    </message>
    <message>
        <source>Use a folder I already have…</source>
        <translation>使用已有的文件夹…</translation>
    </message>
    <message>
        <source>Search for more…</source>
        <translation>搜索更多…</translation>
    </message>
    <message>
        <source>Check models…</source>
        <translation>检查模型…</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Words in name, family, licence, task and language (Ctrl+F)</source>
        <translation>按名称、系列、许可证、功能和语言搜索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Our order</source>
        <translation>推荐顺序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>最小的在前</translation>
    </message>
    <message>
        <source>Fastest here first</source>
        <translation>本机最快的在前</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>可以使用</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>No model has these words and fits these filters.</source>
        <translation>没有模型同时包含这些词并符合这些筛选条件。</translation>
    </message>
    <message>
        <source>Show all models</source>
        <translation>显示所有模型</translation>
    </message>
    <message>
        <source>Looking at the models…</source>
        <translation>正在查看模型…</translation>
    </message>
    <message>
        <source>The catalogue and the folders of this computer are being read.</source>
        <translation>正在读取模型目录和这台计算机上的文件夹。</translation>
    </message>
    <message>
        <source>What models take of this computer</source>
        <translation>模型占用的本机资源</translation>
    </message>
    <message>
        <source>Measure this computer</source>
        <translation>测量这台计算机</translation>
    </message>
</context>
<context>
    <name>timbre::ui::MoveModelsDialog</name>
    <message>
        <source>Move the models</source>
        <translation>移动模型</translation>
    </message>
    <message>
        <source>The models are in %1 and take %2. They can be used again when the move is done.</source>
        <extracomment>%1 is a folder, %2 a size such as 12 GB</extracomment>
        <translation>模型位于 %1，占用 %2。移动完成后即可重新使用。</translation>
    </message>
    <message>
        <source>New folder of the models</source>
        <translation>新的模型文件夹</translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation>新文件夹或空文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>How much is moved</source>
        <translation>移动进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>%1 are free there.</source>
        <extracomment>%1 is a size such as 12 GB</extracomment>
        <translation>该处可用空间为 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 moved</source>
        <extracomment>%1 and %2 are sizes such as 1.2 GB</extracomment>
        <translation>已移动 %1，共 %2</translation>
    </message>
    <message>
        <source>The models are in %1 now.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>模型现在位于 %1。</translation>
    </message>
    <message>
        <source>The models are where they were. %1</source>
        <extracomment>%1 is the sentence of an error</extracomment>
        <translation>模型仍在原处。%1</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>在后台继续</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>正在移动…</translation>
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
        <translation>程序已设为保持离线。</translation>
    </message>
    <message>
        <source>%1 Only %2 and the servers that it sends its files from are contacted, and every connection is listed under Settings, Privacy.</source>
        <extracomment>%1 says what is fetched, %2 is the name of a server</extracomment>
        <translation>%1只会连接 %2 及其用来发送文件的服务器，每个连接都会列在“设置 › 隐私”中。</translation>
    </message>
    <message>
        <source>Allow downloads</source>
        <translation>允许下载</translation>
    </message>
</context>
<context>
    <name>timbre::ui::NeuralForm</name>
    <message>
        <source>More of these words…</source>
        <translation>用此描述再生成…</translation>
    </message>
    <message>
        <source>Opens the description to make other voices of it</source>
        <translation>打开此描述，用它生成其他音色</translation>
    </message>
    <message>
        <source>How to speak, in words: calm, whispering, delighted …</source>
        <translation>用文字描述说话方式：平静、耳语、欣喜…</translation>
    </message>
    <message>
        <source>Another one each time</source>
        <translation>每次都换新的</translation>
    </message>
    <message>
        <source>The same seed gives the same sound; without one each take differs</source>
        <translation>相同的种子会得到相同的声音；不设种子时，每个成品都不同</translation>
    </message>
    <message>
        <source>Draw a new seed</source>
        <translation>换一个新的种子</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Described as</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>说话方式</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>所说的内容</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>同意者</translation>
    </message>
    <message>
        <source>Stays alike</source>
        <translation>相似度下限</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>更改语言</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>更改描述</translation>
    </message>
    <message>
        <source>Change the style</source>
        <translation>更改说话方式</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>更改种子</translation>
    </message>
    <message>
        <source>Draw a seed</source>
        <translation>换一个种子</translation>
    </message>
    <message>
        <source>Correct what is said</source>
        <translation>更正所说的内容</translation>
    </message>
    <message>
        <source>Change the consent</source>
        <translation>更改同意记录</translation>
    </message>
    <message>
        <source>Hear the recording</source>
        <translation>试听录音</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>At least %1 of 1; a sentence below that is tried again</source>
        <extracomment>%1 is a number from 0 to 1</extracomment>
        <translation>至少 %1（最高为 1）；低于此值的句子会重试</translation>
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
        <translation>现成</translation>
    </message>
    <message>
        <source>Described</source>
        <extracomment>Kind of a voice: made of a description in words</extracomment>
        <translation>描述</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Kind of a voice: copied from a recording</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Blended</source>
        <extracomment>Kind of a voice: between two others</extracomment>
        <translation>混合</translation>
    </message>
</context>
<context>
    <name>timbre::ui::NowTiles</name>
    <message>
        <source>median of the last 100 jobs</source>
        <translation>最近 100 个任务的中位数</translation>
    </message>
    <message>
        <source>95 of 100 jobs are below</source>
        <translation>100 个任务中有 95 个低于此值</translation>
    </message>
    <message>
        <source>last sample on disk</source>
        <translation>磁盘上的最近一次采样</translation>
    </message>
    <message>
        <source>Real-time factor, speaking</source>
        <translation>实时率，朗读</translation>
    </message>
    <message>
        <source>Time of computing divided by the length of the sound, median of the last 100 takes. Below 1 speech is made faster than it is heard.</source>
        <translation>计算时间除以声音时长，取最近 100 个成品的中位数。低于 1 时，语音的生成速度快于播放速度。</translation>
    </message>
    <message>
        <source>First sound</source>
        <translation>首次出声</translation>
    </message>
    <message>
        <source>From the request to the first sound that is heard, median of the last 100 takes.</source>
        <translation>从发出请求到听到第一个声音的时间，取最近 100 个成品的中位数。</translation>
    </message>
    <message>
        <source>First sound, p95</source>
        <translation>首次出声，p95</translation>
    </message>
    <message>
        <source>Of the last 100 takes, 95 of 100 sounded at least as soon.</source>
        <translation>最近 100 个成品中，有 95 个的首次出声时间不超过此值。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Jobs that wait or run, at the last sample.</source>
        <translation>最近一次采样时正在等待或运行的任务。</translation>
    </message>
    <message>
        <source>Wait to begin, p95</source>
        <translation>等待开始，p95</translation>
    </message>
    <message>
        <source>From the request until the job begins: 95 of the last 100 takes waited no longer.</source>
        <translation>从发出请求到任务开始的时间：最近 100 个成品中，有 95 个的等待时间不超过此值。</translation>
    </message>
    <message>
        <source>Gaps in playback</source>
        <translation>播放断音</translation>
    </message>
    <message>
        <source>sum of the last 100 takes</source>
        <translation>最近 100 个成品的总和</translation>
    </message>
    <message>
        <source>How often playback had nothing to play, in the last 100 takes together.</source>
        <translation>最近 100 个成品在播放时没有声音可播的总次数。</translation>
    </message>
    <message>
        <source>Live lag</source>
        <translation>实时滞后</translation>
    </message>
    <message>
        <source>How far the text is behind what is being said, median of the last 100 recordings.</source>
        <translation>文字落后于说话内容的时间，取最近 100 个录音的中位数。</translation>
    </message>
    <message>
        <source>Live lag, p95</source>
        <translation>实时滞后，p95</translation>
    </message>
    <message>
        <source>How far the text is behind what is being said: 95 of the last 100 recordings were no slower.</source>
        <translation>文字落后于说话内容的时间：最近 100 个录音中，有 95 个不超过此值。</translation>
    </message>
    <message>
        <source>Real-time factor, transcribing</source>
        <translation>实时率，转写</translation>
    </message>
    <message>
        <source>Time of computing divided by the length of the sound, median of the last 100 files.</source>
        <translation>计算时间除以声音时长，取最近 100 个文件的中位数。</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>每秒 token 数</translation>
    </message>
    <message>
        <source>What a neural model writes in a second of computing, median of the last 100 takes.</source>
        <translation>神经网络模型在一秒计算时间内生成的数量，取最近 100 个成品的中位数。</translation>
    </message>
    <message>
        <source>Processor, all programs</source>
        <translation>处理器，所有程序</translation>
    </message>
    <message>
        <source>How busy all processors were, between two samples.</source>
        <translation>两次采样之间所有处理器的繁忙程度。</translation>
    </message>
    <message>
        <source>Processor, this program</source>
        <translation>处理器，本程序</translation>
    </message>
    <message>
        <source>How much of all processors this program took, between two samples.</source>
        <translation>两次采样之间本程序在所有处理器中的占用比例。</translation>
    </message>
    <message>
        <source>Memory of this program</source>
        <translation>本程序的内存</translation>
    </message>
    <message>
        <source>What this program holds in memory, at the last sample.</source>
        <translation>最近一次采样时本程序占用的内存。</translation>
    </message>
    <message>
        <source>Models found in memory</source>
        <translation>模型内存命中率</translation>
    </message>
    <message>
        <source>since the start</source>
        <translation>自启动以来</translation>
    </message>
    <message>
        <source>How often a model was in memory already when a job asked for it, since the program started.</source>
        <translation>自程序启动以来，任务请求模型时模型已在内存中的比例。</translation>
    </message>
    <message>
        <source>Sentences found in the cache</source>
        <translation>句子缓存命中率</translation>
    </message>
    <message>
        <source>How often a sentence was made before and came from the cache, since the program started.</source>
        <translation>自程序启动以来，句子此前已生成并直接取自缓存的比例。</translation>
    </message>
    <message>
        <source>Memory saved</source>
        <translation>节省的内存</translation>
    </message>
    <message>
        <source>What models that several jobs share would take more if each had its own.</source>
        <translation>如果多个任务共用的模型改为各自加载，会多占用的内存。</translation>
    </message>
    <message>
        <source>Free on disk</source>
        <translation>磁盘可用空间</translation>
    </message>
    <message>
        <source>What is free where your data lie, at the last sample.</source>
        <translation>最近一次采样时数据所在磁盘的可用空间。</translation>
    </message>
    <message>
        <source>Failed jobs</source>
        <translation>失败的任务</translation>
    </message>
    <message>
        <source>of the last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Share of the jobs of the last 24 hours that ended with an error.</source>
        <translation>最近 24 小时内以错误结束的任务所占的比例。</translation>
    </message>
    <message>
        <source>Speak a text, and it is measured.</source>
        <translation>朗读一段文本即可测量。</translation>
    </message>
    <message>
        <source>Speak a text</source>
        <translation>朗读文本</translation>
    </message>
    <message>
        <source>Transcribe a file, and it is measured.</source>
        <translation>转写一个文件即可测量。</translation>
    </message>
    <message>
        <source>Transcribe a file</source>
        <translation>转写文件</translation>
    </message>
    <message>
        <source>Record with live text, and its lag is measured.</source>
        <translation>使用实时文字录音，即可测量其滞后。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Speak or transcribe with a model from the list of models.</source>
        <translation>使用模型列表中的模型朗读或转写。</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>显示模型</translation>
    </message>
    <message>
        <source>The first sample comes within half a minute.</source>
        <translation>首次采样会在半分钟内完成。</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>How busy the graphics card was, between two samples.</source>
        <translation>两次采样之间显卡的繁忙程度。</translation>
    </message>
    <message>
        <source>Memory of the graphics card</source>
        <translation>显卡内存</translation>
    </message>
    <message>
        <source>What all programs hold on the graphics card.</source>
        <translation>所有程序在显卡上占用的内存。</translation>
    </message>
    <message>
        <source>Models in memory</source>
        <translation>内存中的模型</translation>
    </message>
    <message>
        <source>Models that jobs use or used lately, and that need not be read from disk again.</source>
        <translation>任务正在使用或最近用过的模型，无需再次从磁盘读取。</translation>
    </message>
    <message>
        <source>Memory of the models</source>
        <translation>模型占用的内存</translation>
    </message>
    <message>
        <source>What all models in memory take together.</source>
        <translation>内存中所有模型的总占用。</translation>
    </message>
    <message>
        <source>Models that had to leave</source>
        <translation>被迫卸载的模型</translation>
    </message>
    <message>
        <source>How often a model left memory to make room for another, since the program started.</source>
        <translation>自程序启动以来，为给其他模型腾出空间而将模型移出内存的次数。</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>缓存大小</translation>
    </message>
    <message>
        <source>What finished sentences take on disk. The oldest leave when the limit in the settings is reached.</source>
        <translation>已完成的句子占用的磁盘空间。达到设置中的上限时，会移除最早的句子。</translation>
    </message>
    <message>
        <source>Sentences that had to leave</source>
        <translation>被移除的句子</translation>
    </message>
    <message>
        <source>How often a sentence left the cache to make room for others, since the program started.</source>
        <translation>自程序启动以来，为给其他句子腾出空间而将句子移出缓存的次数。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>of your data folder</source>
        <translation>位于您的数据文件夹</translation>
    </message>
    <message>
        <source>What texts, history and measured numbers take on disk, without sound.</source>
        <translation>文本、历史记录和测量数据占用的磁盘空间，不含声音。</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Transcribing and live text</source>
        <translation>转写和实时文字</translation>
    </message>
    <message>
        <source>Real-time factor by length and device</source>
        <translation>按时长和设备划分的实时率</translation>
    </message>
    <message>
        <source>Jobs and this computer</source>
        <translation>任务和这台计算机</translation>
    </message>
    <message>
        <source>Cache and storage</source>
        <translation>缓存和存储</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: &quot;Speak&quot; or &quot;Transcribe&quot;; %2: length of the sound, such as &quot;5-15 s&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Time of computing divided by the length of the sound, median of the last 30 days; jobs whose sound is as long, on this device.</source>
        <translation>计算时间除以声音时长，取最近 30 天的中位数；仅限此设备上声音时长相近的任务。</translation>
    </message>
    <message>
        <source>%1, median of 30 days</source>
        <extracomment>%1: a device, such as &quot;Processor&quot;</extracomment>
        <translation>%1，30 天的中位数</translation>
    </message>
</context>
<context>
    <name>timbre::ui::NumberRow</name>
    <message>
        <source>Double-click to reset</source>
        <translation>双击可重置</translation>
    </message>
</context>
<context>
    <name>timbre::ui::OptionText</name>
    <message>
        <source>Delivery</source>
        <translation>表达</translation>
    </message>
    <message>
        <source>Timbre</source>
        <translation>音质</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>气声</translation>
    </message>
    <message>
        <source>Formants</source>
        <translation>共振峰</translation>
    </message>
    <message>
        <source>words/min</source>
        <translation>词/分</translation>
    </message>
    <message>
        <source>semitones</source>
        <translation>半音</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>音高</translation>
    </message>
    <message>
        <source>Pitch range</source>
        <translation>音高范围</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Word gap</source>
        <translation>词间停顿</translation>
    </message>
    <message>
        <source>Intonation</source>
        <translation>语调</translation>
    </message>
    <message>
        <source>Stressed length</source>
        <translation>重读音节时长</translation>
    </message>
    <message>
        <source>Unstressed length</source>
        <translation>非重读音节时长</translation>
    </message>
    <message>
        <source>Vocal tract</source>
        <translation>声道</translation>
    </message>
    <message>
        <source>Voicing</source>
        <translation>浊音</translation>
    </message>
    <message>
        <source>Consonants</source>
        <translation>辅音</translation>
    </message>
    <message>
        <source>Voiced consonants</source>
        <translation>浊辅音</translation>
    </message>
    <message>
        <source>Roughness</source>
        <translation>粗糙度</translation>
    </message>
    <message>
        <source>Flutter</source>
        <translation>颤动</translation>
    </message>
    <message>
        <source>Tone low</source>
        <translation>音色低频</translation>
    </message>
    <message>
        <source>Tone middle</source>
        <translation>音色中频</translation>
    </message>
    <message>
        <source>Tone high</source>
        <translation>音色高频</translation>
    </message>
    <message>
        <source>Klatt source</source>
        <translation>Klatt 声源</translation>
    </message>
    <message>
        <source>Echo delay</source>
        <translation>回声延迟</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>回声</translation>
    </message>
    <message>
        <source>Breath 0</source>
        <translation>气声 0</translation>
    </message>
    <message>
        <source>Breath 1</source>
        <translation>气声 1</translation>
    </message>
    <message>
        <source>Breath 2</source>
        <translation>气声 2</translation>
    </message>
    <message>
        <source>Breath 3</source>
        <translation>气声 3</translation>
    </message>
    <message>
        <source>Breath 4</source>
        <translation>气声 4</translation>
    </message>
    <message>
        <source>Breath 5</source>
        <translation>气声 5</translation>
    </message>
    <message>
        <source>Breath 6</source>
        <translation>气声 6</translation>
    </message>
    <message>
        <source>Voicing bar frequency</source>
        <translation>浊音横杠频率</translation>
    </message>
    <message>
        <source>Voicing bar height</source>
        <translation>浊音横杠强度</translation>
    </message>
    <message>
        <source>Voicing bar width</source>
        <translation>浊音横杠宽度</translation>
    </message>
    <message>
        <source>Formant 1 frequency</source>
        <translation>共振峰 1 频率</translation>
    </message>
    <message>
        <source>Formant 1 height</source>
        <translation>共振峰 1 强度</translation>
    </message>
    <message>
        <source>Formant 1 width</source>
        <translation>共振峰 1 宽度</translation>
    </message>
    <message>
        <source>Formant 2 frequency</source>
        <translation>共振峰 2 频率</translation>
    </message>
    <message>
        <source>Formant 2 height</source>
        <translation>共振峰 2 强度</translation>
    </message>
    <message>
        <source>Formant 2 width</source>
        <translation>共振峰 2 宽度</translation>
    </message>
    <message>
        <source>Formant 3 frequency</source>
        <translation>共振峰 3 频率</translation>
    </message>
    <message>
        <source>Formant 3 height</source>
        <translation>共振峰 3 强度</translation>
    </message>
    <message>
        <source>Formant 3 width</source>
        <translation>共振峰 3 宽度</translation>
    </message>
    <message>
        <source>Formant 4 frequency</source>
        <translation>共振峰 4 频率</translation>
    </message>
    <message>
        <source>Formant 4 height</source>
        <translation>共振峰 4 强度</translation>
    </message>
    <message>
        <source>Formant 4 width</source>
        <translation>共振峰 4 宽度</translation>
    </message>
    <message>
        <source>Formant 5 frequency</source>
        <translation>共振峰 5 频率</translation>
    </message>
    <message>
        <source>Formant 5 height</source>
        <translation>共振峰 5 强度</translation>
    </message>
    <message>
        <source>Formant 5 width</source>
        <translation>共振峰 5 宽度</translation>
    </message>
    <message>
        <source>Formant 6 height</source>
        <translation>共振峰 6 强度</translation>
    </message>
    <message>
        <source>How fast the voice speaks.</source>
        <translation>说话的快慢。</translation>
    </message>
    <message>
        <source>How much higher or lower than the language&apos;s own voice.</source>
        <translation>相对于该语言默认音色的高低程度。</translation>
    </message>
    <message>
        <source>How lively the melody is; 0 is monotone.</source>
        <translation>语调旋律的生动程度；0 为单调。</translation>
    </message>
    <message>
        <source>How loud the voice is.</source>
        <translation>声音的大小。</translation>
    </message>
    <message>
        <source>Extra pause between words.</source>
        <translation>词与词之间的额外停顿。</translation>
    </message>
    <message>
        <source>Melody pattern: 0 is the language&apos;s own; tonal languages keep theirs.</source>
        <translation>语调模式：0 为该语言自身的模式；声调语言保持自身模式。</translation>
    </message>
    <message>
        <source>Added length of stressed syllables.</source>
        <translation>重读音节额外增加的时长。</translation>
    </message>
    <message>
        <source>Added length of unstressed syllables.</source>
        <translation>非重读音节额外增加的时长。</translation>
    </message>
    <message>
        <source>Moves all formants together: below 100 a larger speaker, above a smaller one.</source>
        <translation>整体移动所有共振峰：低于 100 像体型较大的说话人，高于 100 像体型较小的说话人。</translation>
    </message>
    <message>
        <source>Strength of the voiced sound; low values whisper when breath is added.</source>
        <translation>浊音的强度；值较低并加入气声时，听起来像耳语。</translation>
    </message>
    <message>
        <source>Strength of unvoiced consonants.</source>
        <translation>清辅音的强度。</translation>
    </message>
    <message>
        <source>Strength of the noise in voiced consonants.</source>
        <translation>浊辅音中噪声的强度。</translation>
    </message>
    <message>
        <source>Creak: every other pulse of the voice is weaker; heard from 4 on.</source>
        <translation>嘎裂声：每隔一个声带脉冲减弱一次；从 4 起可以听出。</translation>
    </message>
    <message>
        <source>Trembling of the pitch.</source>
        <translation>音高的颤动。</translation>
    </message>
    <message>
        <source>Weight of the sound up to 600 Hz.</source>
        <translation>600 Hz 以下声音的权重。</translation>
    </message>
    <message>
        <source>Weight of the sound at 1200 Hz.</source>
        <translation>1200 Hz 处声音的权重。</translation>
    </message>
    <message>
        <source>Weight of the sound from 2000 Hz on.</source>
        <translation>2000 Hz 以上声音的权重。</translation>
    </message>
    <message>
        <source>0 is eSpeak&apos;s own sound; 1 to 4 are glottal sources of the Klatt synthesizer.</source>
        <translation>0 为 eSpeak 自身的声音；1 至 4 为 Klatt 合成器的声门声源。</translation>
    </message>
    <message>
        <source>Time until the echo.</source>
        <translation>回声出现前的时间。</translation>
    </message>
    <message>
        <source>Strength of the echo; it needs a delay.</source>
        <translation>回声的强度；需要设置延迟。</translation>
    </message>
    <message>
        <source>Noise around formant 0.</source>
        <translation>共振峰 0 周围的噪声。</translation>
    </message>
    <message>
        <source>Noise around formant 1.</source>
        <translation>共振峰 1 周围的噪声。</translation>
    </message>
    <message>
        <source>Noise around formant 2.</source>
        <translation>共振峰 2 周围的噪声。</translation>
    </message>
    <message>
        <source>Noise around formant 3.</source>
        <translation>共振峰 3 周围的噪声。</translation>
    </message>
    <message>
        <source>Noise around formant 4.</source>
        <translation>共振峰 4 周围的噪声。</translation>
    </message>
    <message>
        <source>Noise around formant 5.</source>
        <translation>共振峰 5 周围的噪声。</translation>
    </message>
    <message>
        <source>Noise around formant 6.</source>
        <translation>共振峰 6 周围的噪声。</translation>
    </message>
    <message>
        <source>Frequency of formant 0.</source>
        <translation>共振峰 0 的频率。</translation>
    </message>
    <message>
        <source>Strength of formant 0.</source>
        <translation>共振峰 0 的强度。</translation>
    </message>
    <message>
        <source>Width of formant 0.</source>
        <translation>共振峰 0 的宽度。</translation>
    </message>
    <message>
        <source>Frequency of formant 1.</source>
        <translation>共振峰 1 的频率。</translation>
    </message>
    <message>
        <source>Strength of formant 1.</source>
        <translation>共振峰 1 的强度。</translation>
    </message>
    <message>
        <source>Width of formant 1.</source>
        <translation>共振峰 1 的宽度。</translation>
    </message>
    <message>
        <source>Frequency of formant 2.</source>
        <translation>共振峰 2 的频率。</translation>
    </message>
    <message>
        <source>Strength of formant 2.</source>
        <translation>共振峰 2 的强度。</translation>
    </message>
    <message>
        <source>Width of formant 2.</source>
        <translation>共振峰 2 的宽度。</translation>
    </message>
    <message>
        <source>Frequency of formant 3.</source>
        <translation>共振峰 3 的频率。</translation>
    </message>
    <message>
        <source>Strength of formant 3.</source>
        <translation>共振峰 3 的强度。</translation>
    </message>
    <message>
        <source>Width of formant 3.</source>
        <translation>共振峰 3 的宽度。</translation>
    </message>
    <message>
        <source>Frequency of formant 4.</source>
        <translation>共振峰 4 的频率。</translation>
    </message>
    <message>
        <source>Strength of formant 4.</source>
        <translation>共振峰 4 的强度。</translation>
    </message>
    <message>
        <source>Width of formant 4.</source>
        <translation>共振峰 4 的宽度。</translation>
    </message>
    <message>
        <source>Frequency of formant 5.</source>
        <translation>共振峰 5 的频率。</translation>
    </message>
    <message>
        <source>Strength of formant 5.</source>
        <translation>共振峰 5 的强度。</translation>
    </message>
    <message>
        <source>Width of formant 5.</source>
        <translation>共振峰 5 的宽度。</translation>
    </message>
    <message>
        <source>Strength of formant 6.</source>
        <translation>共振峰 6 的强度。</translation>
    </message>
    <message>
        <source>How much higher or lower the voice sounds.</source>
        <translation>声音听起来的高低程度。</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Best choices</source>
        <translation>最佳选项数</translation>
    </message>
    <message>
        <source>Share of the likely</source>
        <translation>高概率占比</translation>
    </message>
    <message>
        <source>Against repetition</source>
        <translation>抑制重复</translation>
    </message>
    <message>
        <source>Draw at random</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>Temperature of detail</source>
        <translation>细节的温度</translation>
    </message>
    <message>
        <source>Best choices of detail</source>
        <translation>细节的最佳选项数</translation>
    </message>
    <message>
        <source>Share of the likely of detail</source>
        <translation>细节的高概率占比</translation>
    </message>
    <message>
        <source>Draw detail at random</source>
        <translation>随机抽取细节</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长时长</translation>
    </message>
    <message>
        <source>Read the whole sentence first</source>
        <translation>先读完整句</translation>
    </message>
    <message>
        <source>How freely melody and rhythm are drawn: low is even, high is lively and less reliable.</source>
        <translation>旋律和节奏选取的自由程度：值低则平稳，值高则生动，但不够可靠。</translation>
    </message>
    <message>
        <source>Draw among so many of the likeliest sounds; 0 is all.</source>
        <translation>从最可能的这么多个音中选取；0 为全部。</translation>
    </message>
    <message>
        <source>Draw among the likeliest sounds that have this much of the probability together.</source>
        <translation>从概率合计达到此值的最可能的音中选取。</translation>
    </message>
    <message>
        <source>Makes sounds that occurred less likely; 1 is off.</source>
        <translation>降低已出现过的音再次出现的可能性；1 为关闭。</translation>
    </message>
    <message>
        <source>1 draws melody and rhythm with the seed; 0 always takes the likeliest, which tends to get stuck.</source>
        <translation>1 按种子选取旋律和节奏；0 始终取最可能的，容易卡住。</translation>
    </message>
    <message>
        <source>How freely the fine sound of the voice is drawn.</source>
        <translation>音色的声音细节选取的自由程度。</translation>
    </message>
    <message>
        <source>Draw the fine sound among so many of the likeliest; 0 is all.</source>
        <translation>声音细节从最可能的这么多个中选取；0 为全部。</translation>
    </message>
    <message>
        <source>Draw the fine sound among the likeliest that have this much of the probability together.</source>
        <translation>声音细节从概率合计达到此值的最可能的选项中选取。</translation>
    </message>
    <message>
        <source>1 draws the fine sound with the seed; 0 always takes the likeliest.</source>
        <translation>1 按种子选取声音细节；0 始终取最可能的。</translation>
    </message>
    <message>
        <source>End a sentence that goes on for longer; 0 judges by its text.</source>
        <translation>句子持续超过此时长即结束；0 表示根据文本判断。</translation>
    </message>
    <message>
        <source>1 reads the sentence before speaking; 0 reads on while speaking, as the reference does for copies.</source>
        <translation>1 先读完句子再朗读；0 边读边朗读，与参考实现对复制音色的做法相同。</translation>
    </message>
    <message>
        <source>This checkpoint takes the way of speaking from the description of the voice.</source>
        <translation>此检查点的说话方式取自对音色的描述。</translation>
    </message>
    <message>
        <source>This checkpoint takes the way of speaking from the reference.</source>
        <translation>此检查点的说话方式取自参考。</translation>
    </message>
    <message>
        <source>CustomVoice of the size 0.6B ignores styles; the size 1.7B follows them.</source>
        <translation>0.6B 的 CustomVoice 会忽略说话方式；1.7B 会遵循。</translation>
    </message>
    <message>
        <source>A sunny American with a clear middle range.</source>
        <translation>开朗的美国男声，中音清晰。</translation>
    </message>
    <message>
        <source>A youthful man from Beijing, with the dialect of Beijing in Chinese.</source>
        <translation>年轻的北京男声，说中文时带北京话口音。</translation>
    </message>
    <message>
        <source>A lively man from Chengdu, a little husky, with the dialect of Sichuan in Chinese.</source>
        <translation>活泼的成都男声，略带沙哑，说中文时带四川话口音。</translation>
    </message>
    <message>
        <source>A playful Japanese woman with a light, nimble voice.</source>
        <translation>俏皮的日本女声，轻盈灵动。</translation>
    </message>
    <message>
        <source>A dynamic man with a strong rhythm.</source>
        <translation>富有活力的男声，节奏感强。</translation>
    </message>
    <message>
        <source>A warm and gentle young woman.</source>
        <translation>温暖柔和的年轻女声。</translation>
    </message>
    <message>
        <source>A warm Korean woman, rich in feeling.</source>
        <translation>温暖的韩国女声，富有感情。</translation>
    </message>
    <message>
        <source>A seasoned man with a low, mellow voice.</source>
        <translation>阅历丰富的男声，低沉醇厚。</translation>
    </message>
    <message>
        <source>A bright young woman with a slight edge.</source>
        <translation>明亮的年轻女声，略带锋芒。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Second attempts</source>
        <translation>重新尝试</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Beams</source>
        <translation>搜索路径数</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心系数</translation>
    </message>
    <message>
        <source>Length penalty</source>
        <translation>长度惩罚</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>最多 token 数</translation>
    </message>
    <message>
        <source>Half minutes at once</source>
        <translation>同时处理的半分钟段数</translation>
    </message>
    <message>
        <source>Temperature step</source>
        <translation>温度步长</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Most repetition</source>
        <translation>重复度上限</translation>
    </message>
    <message>
        <source>Least likelihood</source>
        <translation>可能性下限</translation>
    </message>
    <message>
        <source>No speech</source>
        <translation>无语音</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Remember the text</source>
        <translation>记住前文</translation>
    </message>
    <message>
        <source>Doubt beside silence</source>
        <translation>静音旁存疑</translation>
    </message>
    <message>
        <source>Follow so many readings at once; 1 always takes the likeliest word and is fastest.</source>
        <translation>同时跟踪这么多种读法；1 始终取最可能的词，速度最快。</translation>
    </message>
    <message>
        <source>Look for so many times as many complete readings.</source>
        <translation>要寻找的完整读法数量是搜索路径数的这么多倍。</translation>
    </message>
    <message>
        <source>Above 0, how much longer readings are preferred; -1 compares their mean likelihood.</source>
        <translation>大于 0 时，表示偏好较长读法的程度；-1 则比较读法的平均可能性。</translation>
    </message>
    <message>
        <source>End the text of half a minute after so many tokens.</source>
        <translation>每个半分钟段的文字达到这么多 token 后即结束。</translation>
    </message>
    <message>
        <source>Decode so many half minutes together: faster, but none knows what the one before said.</source>
        <translation>同时解码这么多个半分钟段：更快，但每段都不知道前一段说了什么。</translation>
    </message>
    <message>
        <source>How freely words are drawn at the first attempt; 0 takes the likeliest.</source>
        <translation>首次尝试时选取字词的自由程度；0 取最可能的。</translation>
    </message>
    <message>
        <source>Raise the temperature by so much while an attempt looks wrong; 0 makes one attempt.</source>
        <translation>当尝试结果看起来有误时，每次将温度提高这么多；0 表示只尝试一次。</translation>
    </message>
    <message>
        <source>Draw so many readings at a higher temperature, keep the best.</source>
        <translation>在较高温度下选取这么多种读法，保留最好的一种。</translation>
    </message>
    <message>
        <source>Try again when the text can be compressed by more than this; 0 never does.</source>
        <translation>文字的可压缩程度超过此值时重试；0 表示从不重试。</translation>
    </message>
    <message>
        <source>Try again when the mean logarithm of the probability is below this; -10 never does.</source>
        <translation>概率对数的平均值低于此值时重试；-10 表示从不重试。</translation>
    </message>
    <message>
        <source>Take an unlikely text for silence when the model is surer of that than this; 1 never does.</source>
        <translation>当模型对无语音的把握超过此值时，将不太可能的文字视为静音；1 表示从不如此。</translation>
    </message>
    <message>
        <source>Of drawing words: the same seed draws the same ones.</source>
        <translation>用于选取字词：相同的种子会选取相同的字词。</translation>
    </message>
    <message>
        <source>1 reads on from the text so far; 0 forgets it every half minute, which ends loops sooner.</source>
        <translation>1 会接着已有的文字继续识别；0 每半分钟忘掉前文，可更早结束循环重复。</translation>
    </message>
    <message>
        <source>Pass over unlikely words beside a silence longer than this; 0 keeps them.</source>
        <translation>跳过超过此长度的静音旁不太可能的字词；0 表示保留。</translation>
    </message>
    <message>
        <source>Nearly as accurate as large-v3 and several times as fast, but it cannot translate.</source>
        <translation>准确度接近 large-v3，速度是其数倍，但不能翻译。</translation>
    </message>
    <message>
        <source>This model knows English only.</source>
        <translation>此模型只支持英语。</translation>
    </message>
    <message>
        <source>A small model: good for clear English and a first look; larger ones make fewer mistakes, above all in other languages.</source>
        <translation>小型模型：适合清晰的英语和初步查看；较大的模型出错更少，其他语言尤其如此。</translation>
    </message>
    <message>
        <source>A basic recogniser: it works offline at once, but expect about one wrong word in four in real recordings; a neural model is far more accurate.</source>
        <translation>基础识别器：可立即离线使用，但在真实录音中大约每四个词就会错一个；神经网络模型要准确得多。</translation>
    </message>
</context>
<context>
    <name>timbre::ui::PlotLegend</name>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>显示或隐藏 %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::PlotTable</name>
    <message>
        <source>Line</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
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
        <translation>连接</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>With</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Refused: offline</source>
        <translation>已拒绝：离线</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s), the newest first.</source>
        <translation>
            <numerusform>%n 个连接，最新的在前。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the connections</source>
        <translation>导出连接记录</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>连接记录</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>The connections were exported.</source>
        <translation>连接记录已导出。</translation>
    </message>
    <message>
        <source>The program has never opened a network connection. When you download a model, every connection is listed here.</source>
        <translation>程序从未打开过网络连接。当您下载模型时，每个连接都会列在这里。</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ProfileView</name>
    <message>
        <source>Stages of a job, on average</source>
        <translation>任务各阶段的平均耗时</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Headings of a table: a stretch of a job&apos;s time, how long it takes, its share of the whole</extracomment>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message numerus="yes">
        <source>the last %n job(s)</source>
        <translation>
            <numerusform>最近 %n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>a job takes %1</source>
        <extracomment>%1 is a duration: of a job, the middle one of all</extracomment>
        <translation>每个任务用时 %1</translation>
    </message>
    <message>
        <source>for %1 of sound</source>
        <extracomment>%1 is a duration: the sound of a job</extracomment>
        <translation>声音时长 %1</translation>
    </message>
    <message>
        <source>RTF %1</source>
        <translation>RTF %1</translation>
    </message>
    <message>
        <source>Where the time of a job goes, on average</source>
        <translation>任务的时间平均用在哪里</translation>
    </message>
    <message>
        <source>– %1</source>
        <extracomment>A part of the stage above; %1 is its name</extracomment>
        <translation>– %1</translation>
    </message>
    <message>
        <source>All stages (at least 95 % is explained)</source>
        <extracomment>The last row of a table: how much of a job&apos;s time its stages explain</extracomment>
        <translation>所有阶段（至少解释了 95%）</translation>
    </message>
    <message>
        <source>All stages (less than 95 %)</source>
        <translation>所有阶段（不足 95%）</translation>
    </message>
</context>
<context>
    <name>timbre::ui::QueuePanel</name>
    <message>
        <source>Files to transcribe</source>
        <translation>要转写的文件</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>从队列中移除</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not finished when the program ended.</source>
        <translation>
            <numerusform>程序结束时有 %n 个文件尚未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was recognised is kept; they go on behind it.</source>
        <translation>已识别的内容会保留；任务将从其后继续。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file in the queue for screen readers: its name, its state</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message numerus="yes">
        <source>Paused; %n segment(s) are kept</source>
        <translation>
            <numerusform>已暂停；保留了 %n 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted; %n segment(s) are kept</source>
        <translation>
            <numerusform>已中断；保留了 %n 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 % · %2 left</source>
        <extracomment>Progress of a file; %1 percent done, %2 a duration such as &quot;12 s&quot;</extracomment>
        <translation>%1% · 剩余 %2</translation>
    </message>
    <message>
        <source>%1 % · %2 left · %3 times real time</source>
        <extracomment>Progress of a file; %1 percent done, %2 a duration, %3 how many times faster than real time</extracomment>
        <translation>%1% · 剩余 %2 · 实时速度的 %3 倍</translation>
    </message>
    <message>
        <source>Stop transcribing</source>
        <translation>停止转写</translation>
    </message>
    <message>
        <source>Stop transcribing %1?</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>要停止转写 %1 吗？</translation>
    </message>
    <message>
        <source>What was recognised so far stays in the list of transcripts.</source>
        <translation>目前已识别的内容会保留在转写稿列表中。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RangeBox</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Which stretch of time</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Last 2 hours</source>
        <translation>最近 2 小时</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从…到…</translation>
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
            <numerusform>%n 轮中胜出 %1 轮；%2 至 %3%</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::RecentDialog</name>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Search names and folders</source>
        <translation>搜索名称和文件夹</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>The file itself stays where it is</source>
        <translation>文件本身仍留在原处</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Pinned files stay in the list, and all files where they are</source>
        <translation>已固定的文件会留在列表中，所有文件都仍在原处</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>This file is not where it was</source>
        <translation>此文件已不在原处</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Open a recent file</source>
        <translation>打开最近的文件</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <extracomment>An entry of the recent files; %1 is a file name</extracomment>
        <translation>%1（未找到）</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RecognitionForm</name>
    <message>
        <source>Recogniser</source>
        <translation>识别器</translation>
    </message>
    <message>
        <source>Get more models…</source>
        <translation>获取更多模型…</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>所说语言</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Write what is said</source>
        <translation>写下所说的内容</translation>
    </message>
    <message>
        <source>Translate into English</source>
        <translation>翻译成英语</translation>
    </message>
    <message>
        <source>Names and terms</source>
        <translation>名称和术语</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Pass over stretches without speech</source>
        <translation>跳过没有语音的部分</translation>
    </message>
    <message>
        <source>Silence and noise are not decoded: faster, and nothing is invented there</source>
        <translation>静音和噪声不会解码：速度更快，也不会凭空生成文字</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <extracomment>A recogniser that was removed; %1 is its name</extracomment>
        <translation>%1（不在这台计算机上）</translation>
    </message>
    <message>
        <source>It is not on this computer any more. Choose another one.</source>
        <translation>它已不在这台计算机上。请选择其他识别器。</translation>
    </message>
    <message>
        <source>None that translates is on this computer. The Whisper models do.</source>
        <translation>这台计算机上没有可以翻译的识别器。Whisper 模型可以翻译。</translation>
    </message>
    <message>
        <source>Anna Berg, Kubernetes, the Halifax report…</source>
        <translation>王小明、Kubernetes、哈利法克斯报告…</translation>
    </message>
    <message>
        <source>This recogniser takes none; the glossary corrects it.</source>
        <translation>此识别器不支持提示；由词汇表更正。</translation>
    </message>
    <message numerus="yes">
        <source>The %n entry(ies) of the glossary are hints too.</source>
        <translation>
            <numerusform>词汇表的 %n 个条目也会作为提示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n entry(ies) of the glossary correct the text.</source>
        <translation>
            <numerusform>词汇表的 %n 个条目会用于更正文字。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::RecognitionSettings</name>
    <message>
        <source>Find out</source>
        <translation>自动判断</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What is transcribed with: %1 is a recogniser, %2 a language</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · finds out the language</source>
        <extracomment>What is transcribed with: %1 is a recogniser, its language is found out by itself</extracomment>
        <translation>%1 · 自动判断语言</translation>
    </message>
    <message>
        <source>%1 · translated into English</source>
        <extracomment>What is transcribed with, and that it is translated; %1 is recogniser and language</extracomment>
        <translation>%1 · 翻译成英语</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RecordBox</name>
    <message>
        <source>Read this aloud, or say something else of your own. Ten seconds are enough.</source>
        <translation>请朗读这段文字，或说些您自己的话。十秒就够了。</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>麦克风电平</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>录到的内容</translation>
    </message>
    <message>
        <source>A minute is the most; the best part is chosen.</source>
        <translation>最长一分钟；会选出最好的一段。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>While recording: %1 is the time so far, %2 the most</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The microphone delivers only silence.</source>
        <translation>麦克风没有任何声音输入。</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>正在聆听</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>默认麦克风</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Speak to see the level; nothing is recorded yet.</source>
        <translation>说话即可查看电平；尚未开始录音。</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RecordPanel</name>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>麦克风电平</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the microphone</source>
        <translation>关闭麦克风</translation>
    </message>
    <message>
        <source>Confirming the rest…</source>
        <translation>正在确认剩余内容…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Listening · text is %1 ms behind</source>
        <extracomment>While recording; %1 is a number of milliseconds</extracomment>
        <translation>正在聆听 · 文字滞后 %1 毫秒</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>正在聆听</translation>
    </message>
    <message>
        <source>The microphone delivers only silence.</source>
        <translation>麦克风没有任何声音输入。</translation>
    </message>
    <message>
        <source>Choose another input or raise its level; the meter shows what arrives.</source>
        <translation>请选择其他输入或提高输入电平；电平表会显示收到的信号。</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>默认麦克风</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>未找到麦克风。</translation>
    </message>
    <message>
        <source>Connect one, or open a recording instead.</source>
        <translation>请连接麦克风，或改为打开一段录音。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Speak to see the level; nothing is recorded yet.</source>
        <translation>说话即可查看电平；尚未开始录音。</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>录音来源</translation>
    </message>
    <message>
        <source>Computer sound</source>
        <translation>电脑声音</translation>
    </message>
    <message>
        <source>Microphone and computer sound</source>
        <translation>麦克风和电脑声音</translation>
    </message>
    <message>
        <source>Output whose sound is recorded</source>
        <translation>要录制其声音的输出</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Level of the computer&apos;s sound</source>
        <translation>电脑声音的电平</translation>
    </message>
    <message>
        <source>Listening · %1 still to be recognised; all of it is kept</source>
        <extracomment>%1 is a time such as 0:12; the recogniser is slower than speech</extracomment>
        <translation>正在聆听 · 还有 %1 待识别；内容会全部保留</translation>
    </message>
    <message>
        <source>Confirming the rest… %1 %</source>
        <translation>正在确认剩余内容… %1%</translation>
    </message>
    <message>
        <source>The sound device has gone; recording waits for one.</source>
        <translation>音频设备已断开；录音正在等待设备。</translation>
    </message>
    <message>
        <source>Connect it again or choose another one in the sound settings of the system. What was recorded is safe.</source>
        <translation>请重新连接，或在系统的声音设置中选择其他设备。已录制的内容不会丢失。</translation>
    </message>
    <message>
        <source>%1 has gone; %2 is still recorded.</source>
        <extracomment>%1 and %2 are names of sound devices</extracomment>
        <translation>%1 已断开；仍在录制 %2。</translation>
    </message>
    <message>
        <source>Connect it again: it is taken up by itself.</source>
        <translation>请重新连接：会自动恢复使用。</translation>
    </message>
    <message>
        <source>Recording goes on from %1.</source>
        <extracomment>%1 is the name of a sound device</extracomment>
        <translation>正在通过 %1 继续录音。</translation>
    </message>
    <message>
        <source>Neither the microphone nor the computer can be heard.</source>
        <translation>麦克风和电脑都没有声音。</translation>
    </message>
    <message>
        <source>The computer plays nothing that can be heard.</source>
        <translation>电脑没有播放任何声音。</translation>
    </message>
    <message>
        <source>Start what is to be recorded, and choose the output that it plays on; recording goes on.</source>
        <translation>请开始播放要录制的内容，并选择播放它的输出；录音会继续。</translation>
    </message>
    <message>
        <source>Sound of the default output</source>
        <extracomment>%1 is the name of an output such as Built-in Audio</extracomment>
        <translation>默认输出的声音</translation>
    </message>
    <message>
        <source>Sound of %1</source>
        <translation>%1 的声音</translation>
    </message>
    <message>
        <source>The computer&apos;s sound cannot be recorded.</source>
        <translation>无法录制电脑的声音。</translation>
    </message>
    <message>
        <source>It needs PulseAudio or PipeWire: start one of them, or record the microphone.</source>
        <translation>这需要 PulseAudio 或 PipeWire：请启动其中之一，或改用麦克风录音。</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ReferenceView</name>
    <message>
        <source>Nothing can be heard in it.</source>
        <translation>其中听不到任何声音。</translation>
    </message>
    <message>
        <source>Only %1 s of speech: five to fifteen seconds copy best.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>只有 %1 秒语音：五到十五秒的复制效果最好。</translation>
    </message>
    <message>
        <source>It is long (%1 s): only a part of it can be used.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>录音较长（%1 秒）：只能使用其中一段。</translation>
    </message>
    <message>
        <source>It is quiet. It was raised, and its noise with it; better speak closer.</source>
        <translation>录音音量较小。已将其提高，噪声也随之提高；最好靠近麦克风说话。</translation>
    </message>
    <message>
        <source>It is overdriven in places and will sound harsh. Record it again with a lower level.</source>
        <translation>录音有些地方过载，听起来会刺耳。请降低电平后重新录制。</translation>
    </message>
    <message>
        <source>There is much noise behind the voice, and it will be copied too. A quieter room or another part helps.</source>
        <translation>人声背后噪声较大，也会被一并复制。换到更安静的房间或另选一段会有改善。</translation>
    </message>
    <message>
        <source>More than one person seems to speak. Choose a part with one of them.</source>
        <translation>似乎不止一个人在说话。请选择只有其中一人的一段。</translation>
    </message>
    <message>
        <source>It has no high tones, as over the telephone: the copy will be dull.</source>
        <translation>录音缺少高音，像在电话里一样：复制的音色会发闷。</translation>
    </message>
    <message>
        <source>The text below does not seem to be what is said. Correct it.</source>
        <translation>下面的文字似乎与所说的内容不符。请更正。</translation>
    </message>
    <message>
        <source>Hear the chosen part of the recording</source>
        <translation>试听录音中选定的一段</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>The recording with the chosen part</source>
        <translation>录音及选定的一段</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit of seconds behind a number</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Chosen part: from</source>
        <translation>选定的一段：从</translation>
    </message>
    <message>
        <source>Chosen part: to</source>
        <translation>选定的一段：到</translation>
    </message>
    <message>
        <source>Best part</source>
        <translation>最佳一段</translation>
    </message>
    <message>
        <source>Chooses the part that copies best</source>
        <translation>选出复制效果最好的一段</translation>
    </message>
    <message>
        <source>Part from</source>
        <extracomment>Before two fields with seconds: &quot;Part from 0.5 s to 9.0 s&quot;</extracomment>
        <translation>选段：从</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two fields with seconds: &quot;Part from 0.5 s to 9.0 s&quot;</extracomment>
        <translation>到</translation>
    </message>
    <message>
        <source>Hear what is copied</source>
        <translation>试听处理后的声音</translation>
    </message>
    <message>
        <source>What is copied</source>
        <translation>处理后的声音</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · %3 LUFS · %4 dB above the noise</source>
        <extracomment>Facts about a recording: its length, rate, loudness, and how far the voice is above the noise</extracomment>
        <translation>%1 · %2 Hz · %3 LUFS · 高于噪声 %4 dB</translation>
    </message>
    <message>
        <source>Without the silence at its ends, mono, evenly loud</source>
        <translation>去除首尾静音，单声道，响度统一</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RequestDetails</name>
    <message>
        <source>Voice</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>Version of the voice</source>
        <translation>音色版本</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Version of the engine</source>
        <translation>引擎版本</translation>
    </message>
    <message>
        <source>Base voice</source>
        <translation>基础音色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>Pitch shift in semitones</source>
        <translation>变调（半音）</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>统一响度</translation>
    </message>
    <message>
        <source>Loudness in LUFS</source>
        <translation>响度 (LUFS)</translation>
    </message>
    <message>
        <source>Silence trimmed</source>
        <translation>已裁剪静音</translation>
    </message>
    <message>
        <source>Pause between paragraphs in ms</source>
        <translation>段落间停顿（毫秒）</translation>
    </message>
    <message>
        <source>Text is subtitles</source>
        <translation>文本为字幕</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>词汇表</translation>
    </message>
    <message>
        <source>Finished sentences reused</source>
        <translation>复用已完成的句子</translation>
    </message>
    <message>
        <source>Played while it was made</source>
        <translation>边合成边播放</translation>
    </message>
    <message>
        <source>Exported to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Export format</source>
        <translation>导出格式</translation>
    </message>
    <message>
        <source>Export quality</source>
        <translation>导出质量</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Recogniser</source>
        <translation>识别器</translation>
    </message>
    <message>
        <source>Pause that ends a phrase in ms</source>
        <translation>结束语句的停顿（毫秒）</translation>
    </message>
    <message>
        <source>Provisional text shown</source>
        <translation>显示临时文字</translation>
    </message>
    <message>
        <source>Known text</source>
        <translation>已知文本</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>An entry of a glossary: %1 as written, %2 as spoken</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <extracomment>A setting of a voice that the engine defines; %1 is its name</extracomment>
        <translation>音色：%1</translation>
    </message>
    <message>
        <source>How to speak</source>
        <translation>说话方式</translation>
    </message>
    <message>
        <source>Described as</source>
        <translation>描述</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ResultStrip</name>
    <message>
        <source>First sound</source>
        <translation>首次出声</translation>
    </message>
    <message>
        <source>From the request to the first audible sample</source>
        <translation>从发出请求到听到第一个声音的时间</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Seconds of speech rendered in one second</source>
        <translation>每秒合成的语音秒数</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Length of the take</source>
        <translation>成品的时长</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Whether sentences were taken from the cache of finished sound</source>
        <translation>是否从已生成音频的缓存中取用了句子</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Silence, clipping, broken samples and runaway length are looked for in every take</source>
        <translation>每个成品都会检查是否有静音、削波、损坏的采样和异常时长</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A duration in milliseconds</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 × real time</source>
        <extracomment>Rendering speed: %1 times as fast as it plays</extracomment>
        <translation>实时的 %1 倍</translation>
    </message>
    <message>
        <source>Real-time factor %1</source>
        <translation>实时率 (RTF) %1</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>新合成</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>需要检查</translation>
    </message>
    <message>
        <source>No silence, clipping, broken samples or runaway length</source>
        <translation>没有静音、削波、损坏的采样或异常时长</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>断续</translation>
    </message>
    <message>
        <source>How often the sound device waited for samples while this was made</source>
        <translation>制作期间音频设备等待采样的次数</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>电平</translation>
    </message>
    <message>
        <source>Average level and peak of the take, against full scale</source>
        <translation>成品的平均电平和峰值，相对于满刻度</translation>
    </message>
    <message>
        <source>%1 / %2 dB</source>
        <extracomment>Two levels in decibels below full scale: average, peak</extracomment>
        <translation>%1 / %2 dB</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>生成用时</translation>
    </message>
    <message>
        <source>How long the speech took to be made</source>
        <translation>生成这段语音所用的时间</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>加载模型</translation>
    </message>
    <message>
        <source>reading the prompt</source>
        <translation>读取提示</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>fine sounds</source>
        <translation>声音细节</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>生成声音</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>altogether</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration; %1 is a number with three decimals</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A part of the work and its duration</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RunComparison</name>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>较早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>较晚</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RunDetails</name>
    <message numerus="yes">
        <source>%n threads</source>
        <extracomment>How many threads a job computed with</extracomment>
        <translation>
            <numerusform>%n 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of sound</source>
        <translation>声音 %1</translation>
    </message>
    <message>
        <source>RTF %1</source>
        <translation>RTF %1</translation>
    </message>
    <message>
        <source>first sound %1</source>
        <translation>首次出声 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>from the cache</source>
        <translation>来自缓存</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n 次断音</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of memory at most</source>
        <translation>内存峰值 %1</translation>
    </message>
    <message>
        <source>%1 of its time is explained</source>
        <translation>耗时的 %1 有明细</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show in the history</source>
        <translation>在历史记录中显示</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>日志行</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Explain the time of this job</source>
        <translation>说明此任务的耗时</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stages follow each other; those that stand further in are part of the one above them.</source>
        <translation>各阶段依次进行；缩进的阶段是其上方阶段的一部分。</translation>
    </message>
    <message>
        <source>Select a job to see its time, or two to compare them</source>
        <translation>选择一个任务可查看其耗时，选择两个可进行比较</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are selected. Select one, or two to compare them.</source>
        <translation>
            <numerusform>已选择 %n 个任务。请选择一个，或选择两个进行比较。</numerusform>
        </translation>
    </message>
    <message>
        <source>job %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>“%1” and, later, “%2”</source>
        <extracomment>Two jobs that are compared: their titles</extracomment>
        <translation>“%1”和较晚的“%2”</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <extracomment>Before what is known of a job: the earlier and the later one of two that are compared</extracomment>
        <translation>较早：%1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>较晚：%1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RunModel</name>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>RTF</source>
        <extracomment>Real-time factor: time of computing by length of sound</extracomment>
        <translation>RTF</translation>
    </message>
    <message>
        <source>First sound</source>
        <translation>首次出声</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总耗时</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>timbre::ui::RunsTab</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with a value of: %2</source>
        <extracomment>%1: &quot;12 jobs&quot;; %2: the name of a measured value, such as &quot;First sound&quot;</extracomment>
        <translation>具有“%2”数值的 %1</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>The first page of the list. Further pages begin behind the last job of the page before.</source>
        <translation>列表的第一页。后续各页从前一页的最后一个任务之后开始。</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>结束方式</translation>
    </message>
    <message>
        <source>Any end</source>
        <translation>任意结果</translation>
    </message>
    <message>
        <source>What they were for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>任意用途</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Slowest first</source>
        <translation>最慢的在前</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>最长的在前</translation>
    </message>
    <message>
        <source>Select one to see its time, two to compare them</source>
        <translation>选择一个可查看其耗时，选择两个可进行比较</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>没有任务</translation>
    </message>
    <message>
        <source>No job was measured that fits these filters. Every job leaves its numbers here when it ends.</source>
        <translation>没有符合这些筛选条件的已测量任务。每个任务结束时都会在此留下数据。</translation>
    </message>
    <message>
        <source>Speak a text</source>
        <translation>朗读文本</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>显示所有任务</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SaveFile</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SecondListening</name>
    <message>
        <source>The translation stands beside the text.</source>
        <translation>译文已显示在文字旁边。</translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) found.</source>
        <translation>
            <numerusform>找到 %n 位说话人。</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording of this transcript is not known any more.</source>
        <translation>已找不到此转写稿的录音。</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>%1 and %2 are times in a recording</extracomment>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>The whole recording</source>
        <translation>整个录音</translation>
    </message>
    <message>
        <source>Transcribing again</source>
        <translation>正在重新转写</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>第二意见</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>正在翻译</translation>
    </message>
    <message>
        <source>Finding speakers</source>
        <translation>正在查找说话人</translation>
    </message>
    <message>
        <source>%1 recognised nothing there.</source>
        <extracomment>%1 is the name of a recogniser</extracomment>
        <translation>%1 在那里未识别到任何内容。</translation>
    </message>
    <message>
        <source>%1 heard the same words.</source>
        <extracomment>%1 is the name of a recogniser</extracomment>
        <translation>%1 听到的字词相同。</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <translation>重新转写</translation>
    </message>
    <message numerus="yes">
        <source>%1 heard %n word(s) differently: they are doubtful now (F8).</source>
        <extracomment>%1 is the name of a recogniser</extracomment>
        <translation>
            <numerusform>%1 有 %n 个词听成了别的：已标为存疑 (F8)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SeedRow</name>
    <message>
        <source>The same number makes the same speech again, with the same text and options.</source>
        <translation>文本和选项不变时，相同的数字会再次生成相同的语音。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Draw another seed</source>
        <translation>换一个种子</translation>
    </message>
    <message>
        <source>New each time</source>
        <translation>每次都换新的</translation>
    </message>
    <message>
        <source>Every take sounds a little different, and finished sentences are not reused.</source>
        <translation>每个成品听起来都略有不同，已完成的句子不会复用。</translation>
    </message>
    <message>
        <source>Every take draws its own seed.</source>
        <translation>每个成品都会选取自己的种子。</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SegmentDelegate</name>
    <message>
        <source>%1.  </source>
        <extracomment>Behind what is said of a stretch without text; %1 is that</extracomment>
        <translation>%1。  </translation>
    </message>
    <message>
        <source>Transcribe again with…</source>
        <translation>重新转写，选用…</translation>
    </message>
    <message>
        <source>Translation of the segment</source>
        <translation>片段的译文</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SegmentEditor</name>
    <message>
        <source>Text of the segment</source>
        <translation>片段文字</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SentenceMark</name>
    <message>
        <source>The model did not find an end; the sentence was cut.</source>
        <translation>模型没有找到结尾；句子已被截断。</translation>
    </message>
    <message>
        <source>The model repeated itself; the sentence was cut.</source>
        <translation>模型出现重复；句子已被截断。</translation>
    </message>
    <message>
        <source>The model fell silent; the sentence was cut.</source>
        <translation>模型中途没有声音；句子已被截断。</translation>
    </message>
    <message>
        <source>It does not sound enough like the voice: likeness %1, wanted %2.</source>
        <extracomment>%1 and %2 are numbers up to 1</extracomment>
        <translation>听起来与该音色不够相似：相似度 %1，要求 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s).</source>
        <translation>
            <numerusform>已尝试 %n 次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::SentenceModel</name>
    <message>
        <source>not spoken yet</source>
        <translation>尚未朗读</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>正在播放</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A sentence for screen readers: its text, its state</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A sentence for screen readers: its text, its state, what is wrong with it</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SettingLists</name>
    <message>
        <source>Default device</source>
        <translation>默认设备</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is the name of a voice, %2 its language</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Best for the language</source>
        <translation>最适合该语言的音色</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自动判断</translation>
    </message>
    <message>
        <source>As on the screen Transcribe</source>
        <translation>与“转写”界面相同</translation>
    </message>
    <message>
        <source>As for files</source>
        <translation>与文件相同</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SettingPages</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Language, looks and the log.</source>
        <translation>语言、外观和日志。</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Sound devices, and whether they do what they should.</source>
        <translation>音频设备以及它们是否正常工作。</translation>
    </message>
    <message>
        <source>test tone, loudspeakers, microphone level, dropouts, underruns</source>
        <translation>测试音，扬声器，麦克风电平，断音，缓冲不足</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>What a new text starts with. Each text can differ.</source>
        <translation>新文本的初始设置。每个文本可以不同。</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>转写</translation>
    </message>
    <message>
        <source>What a new transcript starts with.</source>
        <translation>新转写稿的初始设置。</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Every key can be changed.</source>
        <translation>每个按键都可以更改。</translation>
    </message>
    <message>
        <source>keyboard, keys, hotkeys</source>
        <translation>键盘，按键，快捷键，热键</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>What leaves this computer: nothing, unless you ask for it.</source>
        <translation>哪些内容会离开这台计算机：除非您要求，否则没有任何内容。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Where everything is and what it takes.</source>
        <translation>所有内容的位置及占用空间。</translation>
    </message>
    <message>
        <source>folders, free space, move the data folder, trash, cache, backups, sizes</source>
        <translation>文件夹，可用空间，移动数据文件夹，回收站，缓存，备份，大小</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Where models come from and lie, and how long they stay in memory.</source>
        <translation>模型的来源和存放位置，以及在内存中保留多久。</translation>
    </message>
    <message>
        <source>network, internet, connections, ledger, telemetry, monitoring, Prometheus</source>
        <translation>网络，互联网，连接，连接记录，遥测，监控，Prometheus</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SettingRow</name>
    <message>
        <source>Double-click to reset</source>
        <translation>双击可重置</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1（目前不存在）</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>通常的文件夹</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>The environment variable %1 decides; it is stronger than what is set here.</source>
        <extracomment>%1 is the name of an environment variable</extracomment>
        <translation>由环境变量 %1 决定；它优先于此处的设置。</translation>
    </message>
    <message>
        <source>The command line decides; it is stronger than what is set here.</source>
        <translation>由命令行决定；它优先于此处的设置。</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>重新启动后生效。</translation>
    </message>
    <message>
        <source>A change takes effect after a restart.</source>
        <translation>更改后需重新启动才能生效。</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>系统自带</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SettingText</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the window. The command line is always English.</source>
        <translation>窗口的语言。命令行始终使用英语。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>窗口的颜色。</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>Shows in the desktop&apos;s tray whether the program listens, plays or works. Many desktops show no tray; closing the window ends the program either way.</source>
        <translation>在桌面托盘中显示程序是否正在聆听、播放或工作。许多桌面没有托盘；无论如何，关闭窗口都会结束程序。</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>日志级别</translation>
    </message>
    <message>
        <source>The least important messages that are still written to the log.</source>
        <translation>仍会写入日志的最低重要级别。</translation>
    </message>
    <message>
        <source>Log as JSON</source>
        <translation>以 JSON 记录日志</translation>
    </message>
    <message>
        <source>Writes one JSON object per log line instead of text.</source>
        <translation>每行日志写入一个 JSON 对象，而不是文本。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Absolute path of the folder for the database, takes, recordings and backups. Empty: the folder of the desktop standard, ~/.local/share/timbre-studio.</source>
        <translation>用于存放数据库、成品、录音和备份的文件夹的绝对路径。留空：桌面标准规定的文件夹 ~/.local/share/timbre-studio。</translation>
    </message>
    <message>
        <source>Keep trash for</source>
        <translation>回收站保留时间</translation>
    </message>
    <message>
        <source>How long deleted takes, transcripts and voices can be restored.</source>
        <translation>已删除的成品、转写稿和音色在多长时间内可以恢复。</translation>
    </message>
    <message>
        <source>Cache size</source>
        <translation>缓存大小</translation>
    </message>
    <message>
        <source>Finished sentences are kept up to this size, so that the same text in the same voice is not rendered again.</source>
        <translation>已完成的句子会保留到此大小为止，这样相同音色的相同文本无需再次合成。</translation>
    </message>
    <message>
        <source>Output device</source>
        <translation>输出设备</translation>
    </message>
    <message>
        <source>Where sound is played. `timbre doctor` lists the ids; empty is the system&apos;s default.</source>
        <translation>播放声音的设备。`timbre doctor` 可列出设备 ID；留空为系统默认设备。</translation>
    </message>
    <message>
        <source>Input device</source>
        <translation>输入设备</translation>
    </message>
    <message>
        <source>Where sound is recorded from. Empty is the system&apos;s default.</source>
        <translation>录音所用的设备。留空为系统默认设备。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Playback volume; 1 leaves the sound as it is. Files are not affected.</source>
        <translation>播放音量；1 表示保持原样。文件不受影响。</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>Rate that the output device is asked for. Automatic: that of the sound which plays. Files are not affected.</source>
        <translation>请求输出设备使用的采样率。自动：与所播放声音的采样率相同。文件不受影响。</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>How far ahead the output device is supplied. Longer rides out a busy machine without gaps; shorter answers sooner to pause and volume.</source>
        <translation>提前多久向输出设备提供数据。较长时，计算机繁忙也不会断音；较短时，对暂停和音量的响应更快。</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>What speaks when no voice is named. Empty: the best one for the language.</source>
        <translation>未指定音色时使用的音色。留空：最适合该语言的音色。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>Changes the speed of rendered speech without changing its pitch.</source>
        <translation>更改合成语音的语速，而不改变音高。</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>音高</translation>
    </message>
    <message>
        <source>Changes the pitch of rendered speech without changing its speed.</source>
        <translation>更改合成语音的音高，而不改变语速。</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>统一响度</translation>
    </message>
    <message>
        <source>Brings every take to the same loudness, limited to -1 dBFS.</source>
        <translation>使每个成品达到相同响度，峰值限制在 -1 dBFS。</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>响度</translation>
    </message>
    <message>
        <source>The loudness that takes are brought to, after EBU R 128.</source>
        <translation>成品要达到的响度，按 EBU R 128 计算。</translation>
    </message>
    <message>
        <source>Trim silence</source>
        <translation>裁剪静音</translation>
    </message>
    <message>
        <source>Cuts the silence at the ends of sentences.</source>
        <translation>裁去句子首尾的静音。</translation>
    </message>
    <message>
        <source>Pause between paragraphs</source>
        <translation>段落间停顿</translation>
    </message>
    <message>
        <source>Silence after an empty line of the text.</source>
        <translation>文本中空行之后的静音。</translation>
    </message>
    <message>
        <source>Use the cache</source>
        <translation>使用缓存</translation>
    </message>
    <message>
        <source>Takes sentences that were rendered before from the cache.</source>
        <translation>从缓存中取用以前合成过的句子。</translation>
    </message>
    <message>
        <source>Sound file format</source>
        <translation>音频文件格式</translation>
    </message>
    <message>
        <source>Format of exported takes when the file name does not say.</source>
        <translation>文件名未指明格式时，导出成品所用的格式。</translation>
    </message>
    <message>
        <source>Sound file quality</source>
        <translation>音频文件质量</translation>
    </message>
    <message>
        <source>Quality of Ogg, Opus and MP3 files, from smallest to best.</source>
        <translation>Ogg、Opus 和 MP3 文件的质量，从最小到最佳。</translation>
    </message>
    <message>
        <source>Recogniser</source>
        <translation>识别器</translation>
    </message>
    <message>
        <source>The engine that turns speech into text.</source>
        <translation>将语音转换为文字的引擎。</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>语音语言</translation>
    </message>
    <message>
        <source>Show provisional text</source>
        <translation>显示临时文字</translation>
    </message>
    <message>
        <source>Shows words while they are spoken, before they are confirmed. Costs a second pass over the sound.</source>
        <translation>在说话过程中显示尚未确认的文字。需要对声音多做一遍处理。</translation>
    </message>
    <message>
        <source>Pause that ends a phrase</source>
        <translation>结束语句的停顿</translation>
    </message>
    <message>
        <source>A silence this long confirms what was said before it.</source>
        <translation>达到此长度的静音会确认之前所说的内容。</translation>
    </message>
    <message>
        <source>Transcript format</source>
        <translation>转写稿格式</translation>
    </message>
    <message>
        <source>Format of transcripts when neither the command nor the file name says.</source>
        <translation>命令和文件名都未指明时，转写稿所用的格式。</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>保持离线</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Threads for neural models. 0: one per processor core.</source>
        <translation>用于神经网络模型的线程数。0：每个处理器核心一个。</translation>
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
        <translation>天</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>semitones</source>
        <translation>半音</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Everything, for finding faults</source>
        <translation>全部，用于查找故障</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>WAV, 16 bit</source>
        <translation>WAV，16 位</translation>
    </message>
    <message>
        <source>WAV, 24 bit</source>
        <translation>WAV，24 位</translation>
    </message>
    <message>
        <source>WAV, floating point</source>
        <translation>WAV，浮点</translation>
    </message>
    <message>
        <source>FLAC, lossless</source>
        <translation>FLAC，无损</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Glossary in transcripts</source>
        <translation>转写稿中使用词汇表</translation>
    </message>
    <message>
        <source>Writes what sounds like the spoken form of a glossary entry as the entry is written.</source>
        <translation>听起来像词汇表某一条目读法的内容，按该条目的写法书写。</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>New recordings in this folder are transcribed by themselves. Empty: none.</source>
        <translation>自动转写此文件夹中的新录音。留空：不监视。</translation>
    </message>
    <message>
        <source>Export beside the recording</source>
        <translation>导出到录音旁边</translation>
    </message>
    <message>
        <source>Writes the transcripts of the watched folder as files beside the recordings.</source>
        <translation>将监视文件夹的转写稿作为文件保存在录音旁边。</translation>
    </message>
    <message>
        <source>While this is on, no connection is opened at all. Without it the program still connects only when you ask it to fetch, look for or verify a model.</source>
        <translation>开启后，不会打开任何网络连接。关闭时，程序也仅在您要求获取、查找或检查模型时才会连接。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>http://host:port or socks5h://host:port; `none` for no proxy at all. Empty: as the environment says (https_proxy, no_proxy).</source>
        <translation>http://host:port 或 socks5h://host:port；`none` 表示完全不使用代理。留空：使用环境变量的设置 (https_proxy, no_proxy)。</translation>
    </message>
    <message>
        <source>Further hosts</source>
        <translation>其他主机</translation>
    </message>
    <message>
        <source>Hosts that may be connected to besides the model hub and its file servers, separated by commas, such as cdn.example.org or *.example.org.</source>
        <translation>除模型中心及其文件服务器外，还允许连接的主机，以逗号分隔，例如 cdn.example.org 或 *.example.org。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>PEM file with the certificates that are trusted instead of the system&apos;s, for a mirror or proxy of your own. Empty: the system&apos;s.</source>
        <translation>PEM 文件，其中的证书将代替系统证书受到信任，用于您自己的镜像或代理。留空：使用系统证书。</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Absolute path of the folder that models are downloaded to; any disk will do. Empty: the folder `models` in the data folder.</source>
        <translation>模型下载到的文件夹的绝对路径；任意磁盘均可。留空：数据文件夹中的 `models` 文件夹。</translation>
    </message>
    <message>
        <source>Model hub</source>
        <translation>模型中心</translation>
    </message>
    <message>
        <source>Where models are downloaded from: the public hub, or a mirror that answers like it.</source>
        <translation>从哪里下载模型：公共模型中心，或与其响应方式相同的镜像。</translation>
    </message>
    <message>
        <source>Hub cache of other programs</source>
        <translation>其他程序的模型中心缓存</translation>
    </message>
    <message>
        <source>Models that other programs downloaded are used where they are, without a copy. Empty: the usual folder, ~/.cache/huggingface/hub.</source>
        <translation>其他程序下载的模型会就地使用，不会另行复制。留空：通常的文件夹 ~/.cache/huggingface/hub。</translation>
    </message>
    <message>
        <source>Files at a time</source>
        <translation>同时下载的文件数</translation>
    </message>
    <message>
        <source>How many files of a model are downloaded side by side. One model follows the other.</source>
        <translation>一个模型同时下载多少个文件。多个模型依次下载。</translation>
    </message>
    <message>
        <source>Unload after</source>
        <translation>闲置多久后卸载</translation>
    </message>
    <message>
        <source>A model that nothing has used for so long leaves the memory. 0: never.</source>
        <translation>模型闲置达到此时间后会从内存中卸载。0：从不。</translation>
    </message>
    <message>
        <source>Which model leaves first</source>
        <translation>优先卸载哪个模型</translation>
    </message>
    <message>
        <source>What happens when a model needs room that others have. Models in use and pinned models always stay.</source>
        <translation>模型需要其他模型占用的空间时如何处理。正在使用的模型和常驻内存的模型始终保留。</translation>
    </message>
    <message>
        <source>Memory for models</source>
        <translation>模型内存上限</translation>
    </message>
    <message>
        <source>The most that loaded models may take together. 0: no limit.</source>
        <translation>已加载的模型合计最多可占用的内存。0：无上限。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>How models compute. Automatic: bf16 where the processor multiplies it in hardware, which halves the memory; else fp32.</source>
        <translation>模型的计算精度。自动：处理器硬件支持 bf16 乘法时使用 bf16，内存占用减半；否则使用 fp32。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>What models compute on. Automatic: a graphics card on which a trial computation was right, else the processor. The processor, once chosen, is always used.</source>
        <translation>模型所用的计算设备。自动：试算结果正确的显卡，否则为处理器。一旦选择处理器，就始终使用处理器。</translation>
    </message>
    <message>
        <source>Load at start</source>
        <translation>启动时加载</translation>
    </message>
    <message>
        <source>Ids of models that the window loads when it starts, separated by commas.</source>
        <translation>窗口启动时加载的模型的 ID，以逗号分隔。</translation>
    </message>
    <message>
        <source>files</source>
        <translation>个文件</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>The one unused for the longest time</source>
        <translation>最久未使用的</translation>
    </message>
    <message>
        <source>The one used least often</source>
        <translation>使用次数最少的</translation>
    </message>
    <message>
        <source>None before its time is over</source>
        <translation>未到时间的都不卸载</translation>
    </message>
    <message>
        <source>None by itself</source>
        <translation>都不自动卸载</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>Further tries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>How often a neural voice says a sentence again that was cut, silent or unlike the voice, as long as it was not heard yet. The best try is kept.</source>
        <translation>句子被截断、没有声音或与音色不像时，只要尚未播放，神经网络音色会重新朗读多少次。保留最好的一次。</translation>
    </message>
    <message>
        <source>Least similarity</source>
        <translation>最低相似度</translation>
    </message>
    <message>
        <source>How much each sentence of a copied voice must be like its recording, where the voice does not say. 0: it is measured only.</source>
        <translation>音色本身未指定时，复制音色的每句话必须与其录音有多相似。0：仅测量。</translation>
    </message>
    <message>
        <source>Begin without gaps</source>
        <translation>播放不间断</translation>
    </message>
    <message>
        <source>Where speech is made slower than it plays, sound begins only when the rest will be ready in time.</source>
        <translation>当生成语音比播放慢时，只有其余部分能及时备好，声音才会开始。</translation>
    </message>
    <message>
        <source>Computer sound</source>
        <translation>电脑声音</translation>
    </message>
    <message>
        <source>The output whose sound is recorded when the computer is listened to. `timbre doctor` lists the ids; empty follows the default output.</source>
        <translation>聆听电脑时，录制其声音的输出。`timbre doctor` 可列出设备 ID；留空则跟随默认输出。</translation>
    </message>
    <message>
        <source>Recogniser that checks takes</source>
        <translation>听检成品的识别器</translation>
    </message>
    <message>
        <source>The engine that listens to a take to find wrong and missing words. Empty means the one of the screen Transcribe.</source>
        <translation>听一遍成品以找出错词和漏词的引擎。留空则使用“转写”界面的识别器。</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>录音来源</translation>
    </message>
    <message>
        <source>What a recording hears: the microphone, what the computer plays, or both mixed.</source>
        <translation>录音所听的内容：麦克风、电脑播放的声音，或两者混合。</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Both, mixed</source>
        <translation>两者混合</translation>
    </message>
    <message>
        <source>Language of the recordings as a BCP 47 tag such as en or en-GB; und: find out, where the recogniser can.</source>
        <translation>录音的语言，用 BCP 47 标签表示，如 en 或 en-GB；und：在识别器支持时自动识别。</translation>
    </message>
    <message>
        <source>Live recogniser</source>
        <translation>实时识别器</translation>
    </message>
    <message>
        <source>The engine for sound that is transcribed while it is recorded. Empty: as files.</source>
        <translation>用于边录边转写的引擎。留空：与文件相同。</translation>
    </message>
    <message>
        <source>Names and terms</source>
        <translation>名称和术语</translation>
    </message>
    <message>
        <source>Words that are common in your recordings: a neural recogniser then writes them so.</source>
        <translation>您的录音中常见的词：神经网络识别器会照此书写。</translation>
    </message>
    <message>
        <source>Beams</source>
        <translation>搜索路径数</translation>
    </message>
    <message>
        <source>So many readings are followed at once by a neural recogniser; 1 is fastest.</source>
        <translation>神经网络识别器同时跟踪这么多种读法；1 最快。</translation>
    </message>
    <message>
        <source>Half minutes at once</source>
        <translation>同时处理的半分钟段数</translation>
    </message>
    <message>
        <source>A neural recogniser decodes so many half minutes together: faster, but none knows what the one before said.</source>
        <translation>神经网络识别器同时解码这么多个半分钟段：更快，但每段都不知道前一段说了什么。</translation>
    </message>
    <message>
        <source>Pass over silence</source>
        <translation>跳过静音</translation>
    </message>
    <message>
        <source>Stretches without speech are not decoded, so that no text is made up for them.</source>
        <translation>没有语音的片段不会被解码，以免为其编造文字。</translation>
    </message>
    <message>
        <source>Subtitles: line</source>
        <translation>字幕：行长</translation>
    </message>
    <message>
        <source>The longest line of exported subtitles; a longer word stays whole.</source>
        <translation>导出字幕的最大行长；更长的单词不会拆开。</translation>
    </message>
    <message>
        <source>Subtitles: lines</source>
        <translation>字幕：行数</translation>
    </message>
    <message>
        <source>The most lines of one subtitle.</source>
        <translation>每条字幕的最多行数。</translation>
    </message>
    <message>
        <source>Subtitles: reading speed</source>
        <translation>字幕：阅读速度</translation>
    </message>
    <message>
        <source>A subtitle is shown for longer where more would have to be read in a second and there is room. 0: any.</source>
        <translation>如果每秒需要阅读的字符数超过此值，且有空余时间，则延长字幕的显示时间。0：不限。</translation>
    </message>
    <message>
        <source>Subtitles: shortest</source>
        <translation>字幕：最短时间</translation>
    </message>
    <message>
        <source>The least time of one subtitle, where there is room. 0: any.</source>
        <translation>在有空余时间时，每条字幕的最短显示时间。0：不限。</translation>
    </message>
    <message>
        <source>Subtitles: longest</source>
        <translation>字幕：最长时间</translation>
    </message>
    <message>
        <source>What is said for longer is divided into several subtitles. 0: any.</source>
        <translation>说话时间超过此值的内容会分成多条字幕。0：不限。</translation>
    </message>
    <message>
        <source>Subtitles: gap</source>
        <translation>字幕：间隔</translation>
    </message>
    <message>
        <source>The least time without text between two subtitles. 0: none.</source>
        <translation>两条字幕之间没有文字的最短时间。0：无间隔。</translation>
    </message>
    <message>
        <source>Subtitles: divide at sentences</source>
        <translation>字幕：在句子处断开</translation>
    </message>
    <message>
        <source>Long segments are divided behind a sentence or a clause where that fits.</source>
        <translation>在合适时，长片段会在句子或分句之后断开。</translation>
    </message>
    <message>
        <source>Endpoint for monitoring</source>
        <translation>监控端点</translation>
    </message>
    <message>
        <source>Programs of this machine, such as Prometheus, can read measurements and health with the token that lies beside the log, in `observe.token`.</source>
        <translation>本机上的程序（例如 Prometheus）可以凭令牌读取测量数据和运行状况；令牌与日志放在一起，位于 `observe.token` 中。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Port of the endpoint on 127.0.0.1; other machines cannot reach it. 0: any that is free; the log says which.</source>
        <translation>端点在 127.0.0.1 上的端口；其他计算机无法访问。0：任意空闲端口；日志会写明是哪一个。</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>characters/s</source>
        <translation>字符/秒</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Daily check of the speed</source>
        <translation>每日速度检查</translation>
    </message>
    <message>
        <source>Once a day, when no job ran for ten minutes and the computer is not on battery, the window measures short jobs and says when they became slower. Your own jobs end it at once.</source>
        <translation>每天一次，当十分钟内没有任务运行且计算机未使用电池时，此窗口会测量一些短任务，并在其变慢时提醒您。您自己的任务会立即终止检查。</translation>
    </message>
    <message>
        <source>Wanted real-time factor</source>
        <translation>目标实时率</translation>
    </message>
    <message>
        <source>What the speed of every engine is compared with: seconds of computing for a second of sound.</source>
        <translation>各引擎速度的比较标准：每秒声音所需的计算秒数。</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SettingTrial</name>
    <message>
        <source>Advice: %1 = %2</source>
        <translation>建议：%1 = %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门步骤</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <extracomment>%1 is the name of a page of settings</extracomment>
        <translation>设置：%1</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>Try another word: settings are found by name, meaning and key.</source>
        <translation>请换一个词再试：可以按名称、含义和键名查找设置。</translation>
    </message>
    <message>
        <source>Settings (*.yaml *.yml);;All files (*)</source>
        <translation>设置 (*.yaml *.yml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Settings (*.yaml)</source>
        <translation>设置 (*.yaml)</translation>
    </message>
    <message>
        <source>The settings were exported.</source>
        <translation>设置已导出。</translation>
    </message>
    <message>
        <source>Compare these settings with yours</source>
        <translation>将这些设置与您的设置比较</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) in the file or the environment were not right</source>
        <translation>
            <numerusform>文件或环境变量中有 %n 项设置不正确</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) take effect after a restart</source>
        <translation>
            <numerusform>%n 项更改将在重新启动后生效</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重新启动</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ShortcutEditor</name>
    <message>
        <source>Search actions and keys</source>
        <translation>搜索操作和按键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>改用于此处</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Take the keys away from this action</source>
        <translation>取消此操作的按键</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Give this action its own keys back</source>
        <translation>恢复此操作自己的按键</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Give every action its own keys back</source>
        <translation>恢复所有操作自己的按键</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An action that already has a key; %1 is a section such as &quot;Playing&quot;, %2 the action</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”.</source>
        <extracomment>%1 is a key such as Ctrl+L, %2 names the action that has it</extracomment>
        <translation>%1 已属于“%2”。</translation>
    </message>
    <message>
        <source>Choose an action to change its key.</source>
        <translation>请选择要更改按键的操作。</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>请按下新按键</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <extracomment>%1 is the name of an action</extracomment>
        <translation>“%1”的新按键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Press the new key; Esc leaves it as it is</source>
        <translation>请按下新按键；按 Esc 保持不变</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>搜索操作和按键</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>更改按键…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SpeakEditor</name>
    <message>
        <source>Insert text</source>
        <translation>插入文本</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>键入</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 is what would be taken back: &quot;Typing&quot;, &quot;Paste&quot;</extracomment>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>%1 is what would be done again: &quot;Typing&quot;, &quot;Paste&quot;</extracomment>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SpeakPage</name>
    <message>
        <source>Speak</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Speak the text</source>
        <translation>朗读文本</translation>
    </message>
    <message>
        <source>Speak the selection or sentence</source>
        <translation>朗读所选内容或句子</translation>
    </message>
    <message>
        <source>There is no text to speak yet.</source>
        <translation>还没有可朗读的文本。</translation>
    </message>
    <message>
        <source>This cannot be spoken as it stands.</source>
        <translation>此内容目前无法朗读。</translation>
    </message>
    <message>
        <source>Type or paste some text, or open a file.</source>
        <translation>请输入或粘贴文本，或打开文件。</translation>
    </message>
    <message>
        <source>The output check found something in this take.</source>
        <translation>输出检查在此成品中发现了问题。</translation>
    </message>
    <message>
        <source>Listen to it; changing the voice&apos;s options or the text helps most often.</source>
        <translation>请听一下；通常更改音色选项或文本即可解决。</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>词汇表…</translation>
    </message>
    <message>
        <source>Text to speak</source>
        <translation>要朗读的文本</translation>
    </message>
    <message>
        <source>Speak the text (Ctrl+Enter)</source>
        <translation>朗读文本 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Speak the selection, or the sentence at the caret (Ctrl+Shift+Enter)</source>
        <translation>朗读所选内容或光标所在的句子 (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop at once; finished sentences are kept (Esc)</source>
        <translation>立即停止；已完成的句子会保留 (Esc)</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>The sentences of your text appear here, with their state while they are spoken. Click one to go there, double-click to hear it.</source>
        <translation>文本中的句子会显示在这里，并在朗读时标明状态。单击可跳转到该句，双击可收听。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened %1</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>已打开 %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>新建文本</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>所有文本</translation>
    </message>
    <message>
        <source>Rename this text</source>
        <translation>重命名此文本</translation>
    </message>
    <message>
        <source>Duplicate this text</source>
        <translation>创建此文本的副本</translation>
    </message>
    <message>
        <source>Move this text to the trash</source>
        <translation>将此文本移到回收站</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Insert a pause</source>
        <translation>插入停顿</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>词汇表</translation>
    </message>
    <message>
        <source>Rename the chosen take</source>
        <translation>重命名所选成品</translation>
    </message>
    <message>
        <source>Compare the selected takes by ear</source>
        <translation>通过试听比较所选成品</translation>
    </message>
    <message>
        <source>The text could not be kept or opened. %1</source>
        <translation>无法保存或打开文本。%1</translation>
    </message>
    <message>
        <source>The text is in the trash.</source>
        <translation>文本已移到回收站。</translation>
    </message>
    <message>
        <source>The newest state of this text was damaged.</source>
        <translation>此文本的最新状态已损坏。</translation>
    </message>
    <message>
        <source>This is the last good one. The damaged file is kept beside it.</source>
        <translation>这是最近一次完好的状态。损坏的文件保留在旁边。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Reading %1: %2 %</source>
        <translation>正在读取 %1：%2%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <extracomment>%1 is a file name, %2 a sentence that says why</extracomment>
        <translation>%1 未打开。%2</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>打开文档</translation>
    </message>
    <message>
        <source>Texts, subtitles and documents (%1);;All files (*)</source>
        <translation>文本、字幕和文档 (%1);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %n document(s) on the Speak screen</source>
        <translation>
            <numerusform>松开即可在“朗读”界面中打开 %n 个文档</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is neither UTF-8 nor UTF-16; it was read as Latin-1 (Windows).</source>
        <translation>此文件既不是 UTF-8 也不是 UTF-16，已按 Latin-1 (Windows) 读取。</translation>
    </message>
    <message>
        <source>Look at letters with accents; if they are wrong, save the file as UTF-8.</source>
        <translation>请检查带重音符号的字母；如有错误，请将文件另存为 UTF-8。</translation>
    </message>
    <message>
        <source>Open a text, subtitles, a Word document, an e-book, a web page or a PDF (Ctrl+O)</source>
        <translation>打开文本、字幕、Word 文档、电子书、网页或 PDF (Ctrl+O)</translation>
    </message>
    <message>
        <source>How names and special words are said, and how they are recognised (Ctrl+G)</source>
        <translation>名称和专用词的读法及识别方式 (Ctrl+G)</translation>
    </message>
    <message>
        <source>Press Ctrl+Enter to hear a sample sentence.

Or type or paste what you want to hear, or drop a document here: text, Markdown, subtitles, Word, EPUB, HTML, PDF.

[pause 500ms] makes a pause.</source>
        <translation>按 Ctrl+Enter 可听一句示例。

也可以键入或粘贴您想听的内容，或将文档拖到这里：文本、Markdown、字幕、Word、EPUB、HTML、PDF。

[pause 500ms] 表示停顿。</translation>
    </message>
    <message>
        <source>Insert a pause (Ctrl+Shift+P)</source>
        <translation>插入停顿 (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Choose two or more takes to compare.</source>
        <translation>请选择两个或更多成品进行比较。</translation>
    </message>
    <message>
        <source>Ctrl+click adds a take to the choice.</source>
        <translation>按住 Ctrl 单击可将成品加入选择。</translation>
    </message>
    <message>
        <source>Speak the sentence at the caret again</source>
        <translation>再次朗读光标所在的句子</translation>
    </message>
    <message>
        <source>Show the model</source>
        <translation>显示模型</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>从此处播放</translation>
    </message>
    <message>
        <source>Speak this sentence again</source>
        <translation>再次朗读此句</translation>
    </message>
    <message>
        <source>Speak this sentence</source>
        <translation>朗读此句</translation>
    </message>
    <message>
        <source>Check this take: find wrong and missing words</source>
        <translation>听检此成品：找出错词和漏词</translation>
    </message>
    <message>
        <source>Next place that was heard differently</source>
        <translation>下一处听成别的地方</translation>
    </message>
    <message>
        <source>Previous place that was heard differently</source>
        <translation>上一处听成别的地方</translation>
    </message>
    <message>
        <source>The take could not be checked.</source>
        <translation>无法听检此成品。</translation>
    </message>
    <message>
        <source>Open the text of the take to see where.</source>
        <translation>打开成品的文本即可查看位置。</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SpeakerBar</name>
    <message>
        <source>Speakers</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Add a speaker</source>
        <translation>添加说话人</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Adds a speaker and gives the selected lines to it</source>
        <translation>添加一位说话人，并将所选行归于该说话人</translation>
    </message>
    <message>
        <source>Give the selected lines to %1 (%2)</source>
        <extracomment>%1 is a speaker&apos;s name, %2 a key such as Alt+1</extracomment>
        <translation>将所选行归于 %1 (%2)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Next colour</source>
        <translation>下一种颜色</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <extracomment>Name of a speaker who has none yet; %1 is a number</extracomment>
        <translation>说话人 %1</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation>重命名说话人</translation>
    </message>
    <message>
        <source>Name, in all lines and exports:</source>
        <translation>名称，用于所有行和导出内容：</translation>
    </message>
    <message>
        <source>Reorder speakers</source>
        <translation>调整说话人顺序</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>更改颜色</translation>
    </message>
    <message>
        <source>Remove speaker</source>
        <translation>移除说话人</translation>
    </message>
    <message>
        <source>Find speakers…</source>
        <translation>查找说话人…</translation>
    </message>
    <message>
        <source>Tells voices apart and gives each line to a speaker</source>
        <translation>区分不同的声音，并将每一行归于一位说话人</translation>
    </message>
    <message>
        <source>The selected lines are somebody else</source>
        <translation>所选行是另一个人说的</translation>
    </message>
    <message>
        <source>From the selected line on it is somebody else</source>
        <translation>从所选行起是另一个人说的</translation>
    </message>
    <message>
        <source>Is the same as</source>
        <translation>与谁是同一人</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SpeakingEstimate</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · length unknown until the first take with this engine</source>
        <extracomment>%1 is &quot;120 characters&quot;</extracomment>
        <translation>%1 · 使用此引擎完成第一个成品之前，时长未知</translation>
    </message>
    <message>
        <source>%1 · about %2 of speech</source>
        <extracomment>%1 is &quot;120 characters&quot;, %2 a duration</extracomment>
        <translation>%1 · 约 %2 的语音</translation>
    </message>
    <message>
        <source>%1 · about %2 of speech, rendered in %3</source>
        <extracomment>%1 is &quot;120 characters&quot;, %2 a duration, %3 &quot;about 12 s&quot;</extracomment>
        <translation>%1 · 约 %2 的语音，合成需 %3</translation>
    </message>
    <message>
        <source>Nothing was measured with this engine on this machine yet.</source>
        <translation>尚未在这台计算机上测量过此引擎。</translation>
    </message>
    <message numerus="yes">
        <source>From %n take(s) with this engine on this machine</source>
        <translation>
            <numerusform>依据这台计算机上使用此引擎的 %n 个成品</numerusform>
        </translation>
    </message>
    <message>
        <source>From the speed of this model that was measured on this machine, and the usual rate of speech</source>
        <translation>依据在这台计算机上测得的该模型速度，以及通常的语速</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SpeakingStatus</name>
    <message>
        <source>Sound in a moment</source>
        <translation>即将出声</translation>
    </message>
    <message>
        <source>Sound in about %1</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>约 %1后出声</translation>
    </message>
    <message>
        <source>Loading the model… %1 %</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>正在加载模型… %1%</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Finishing the take…</source>
        <translation>正在完成成品…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sentence(s)</source>
        <translation>
            <numerusform>%1 / %n 句</numerusform>
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
        <translation>%1 · 剩余 %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::StorageCard</name>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Move the data folder…</source>
        <translation>移动数据文件夹…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed</source>
        <translation>
            <numerusform>已移除 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>成品</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>未完成的工作</translation>
    </message>
    <message>
        <source>Cache of sentences</source>
        <translation>句子缓存</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Log and state</source>
        <translation>日志和状态</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>打开文件夹：%1</translation>
    </message>
    <message>
        <source>Empty the trash now</source>
        <translation>立即清空回收站</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>清空缓存</translation>
    </message>
    <message>
        <source>Finished takes stay. Sentences are rendered again when they are needed.</source>
        <translation>已完成的成品会保留。需要时会重新合成句子。</translation>
    </message>
    <message>
        <source>What is in the trash is deleted for good.</source>
        <translation>回收站中的内容将被永久删除。</translation>
    </message>
    <message>
        <source>Nothing brings it back.</source>
        <translation>无法再找回。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is a size such as 12 GB</extracomment>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>The trash of takes and transcripts is empty.</source>
        <translation>成品和转写稿的回收站是空的。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the trash</source>
        <translation>
            <numerusform>回收站中有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The data folder was moved; the old one is still there.</source>
        <translation>数据文件夹已移动；旧文件夹仍然存在。</translation>
    </message>
    <message>
        <source>%1 takes %2. Remove it once you have seen that everything is here.</source>
        <extracomment>%1 is a folder, %2 a size such as 1.2 GB</extracomment>
        <translation>%1 占用 %2。确认所有内容都已在这里后，请将其删除。</translation>
    </message>
    <message>
        <source>Remove the old folder</source>
        <translation>删除旧文件夹</translation>
    </message>
    <message>
        <source>The old data folder was removed.</source>
        <translation>旧数据文件夹已删除。</translation>
    </message>
    <message>
        <source>Move the models…</source>
        <translation>移动模型…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>timbre::ui::StyleBox</name>
    <message>
        <source>Calm</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>Cheerful</source>
        <translation>欢快</translation>
    </message>
    <message>
        <source>Whispering</source>
        <translation>耳语</translation>
    </message>
    <message>
        <source>News</source>
        <translation>新闻</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>How to speak</source>
        <translation>说话方式</translation>
    </message>
    <message>
        <source>In your own words; the text to speak stays as it is</source>
        <translation>用您自己的话描述；要朗读的文本保持不变</translation>
    </message>
    <message>
        <source>In your own words: tired, in a hurry, like telling a fairy tale…</source>
        <translation>用您自己的话描述：疲惫、匆忙、像讲童话一样…</translation>
    </message>
</context>
<context>
    <name>timbre::ui::SubtitleRulesForm</name>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>每行字符数</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>characters/s</source>
        <translation>字符/秒</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Smallest gap</source>
        <translation>最小间隔</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Divide at sentences</source>
        <translation>在句子处断开</translation>
    </message>
    <message>
        <source>Long segments are divided behind a sentence or a clause where that fits</source>
        <translation>在合适时，长片段会在句子或分句之后断开</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TakeCheckBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Previous place that was heard differently (Shift+F8)</source>
        <translation>上一处听成别的地方 (Shift+F8)</translation>
    </message>
    <message>
        <source>Next place that was heard differently (F8)</source>
        <translation>下一处听成别的地方 (F8)</translation>
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
        <translation>正在听检成品…</translation>
    </message>
    <message>
        <source>Loading the recogniser…</source>
        <translation>正在加载识别器…</translation>
    </message>
    <message>
        <source>Listening to the take: %1 %</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>正在听检成品：%1%</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>没有听到</translation>
    </message>
    <message>
        <source>Also heard: “%1”</source>
        <extracomment>%1 is what a recogniser heard between two words of the text</extracomment>
        <translation>多听到：“%1”</translation>
    </message>
    <message>
        <source>Heard: “%1”</source>
        <extracomment>%1 is what a recogniser heard instead of the text</extracomment>
        <translation>听到：“%1”</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 heard every word.</source>
        <extracomment>%1 is the name of a recogniser</extracomment>
        <translation>%1 听到了每个词。</translation>
    </message>
    <message numerus="yes">
        <source>%1 heard something else at %n place(s): word error rate %2.</source>
        <extracomment>%1 is the name of a recogniser, %2 the share of words that differ</extracomment>
        <translation>
            <numerusform>%1 有 %n 处听成了别的：词错误率 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>It often mishears; listen to the marked places yourself, or choose a Whisper model for checking in the settings.</source>
        <translation>它经常听错；请自行听一听标出的地方，或在设置中选择 Whisper 模型进行听检。</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TakeTitle</name>
    <message>
        <source>Can be dragged out of the window as a sound file</source>
        <translation>可以作为音频文件拖出窗口</translation>
    </message>
    <message>
        <source>%1
Drag it into a folder or another program as a sound file</source>
        <extracomment>%1 is the title of a take</extracomment>
        <translation>%1
可作为音频文件拖到文件夹或其他程序中</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TakesStrip</name>
    <message>
        <source>Takes</source>
        <translation>成品</translation>
    </message>
    <message>
        <source>Everything you speak is kept here as a take.</source>
        <translation>朗读过的所有内容都会作为成品保存在这里。</translation>
    </message>
    <message>
        <source>Play this take</source>
        <translation>播放此成品</translation>
    </message>
    <message>
        <source>Mark this take with a star</source>
        <translation>为此成品加星标</translation>
    </message>
    <message>
        <source>Export this take (Ctrl+E)</source>
        <translation>导出此成品 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Delete this take</source>
        <translation>删除此成品</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Compare the selected takes by ear</source>
        <translation>通过试听比较所选成品</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to the trash.</source>
        <translation>
            <numerusform>%n 个成品已移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename take</source>
        <translation>重命名成品</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Compare by ear…</source>
        <translation>试听比较…</translation>
    </message>
    <message>
        <source>Open text and voice again</source>
        <translation>再次打开文本和音色</translation>
    </message>
    <message>
        <source>Check this take: find wrong and missing words (Ctrl+Shift+K)</source>
        <translation>听检此成品：找出错词和漏词 (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>Check: find wrong and missing words</source>
        <translation>听检：找出错词和漏词</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TargetView</name>
    <message>
        <source>Wanted real-time factor</source>
        <translation>目标实时率</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>Headings of a table: the median of the last jobs, what is wanted, the difference, and how much faster it has to become</extracomment>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Must become</source>
        <translation>须达到</translation>
    </message>
    <message>
        <source>Speed beside the target</source>
        <translation>速度与目标对比</translation>
    </message>
    <message>
        <source>Speak or transcribe something: every job counts here when it has ended.</source>
        <translation>朗读或转写一些内容：每个任务结束后都会计入此处。</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <extracomment>%1: how many times as fast an engine has to become</extracomment>
        <translation>当前速度的 %1 倍</translation>
    </message>
    <message>
        <source>Reached</source>
        <extracomment>The wanted speed is reached</extracomment>
        <translation>已达到</translation>
    </message>
    <message>
        <source>The median real-time factor of the last 100 jobs of every engine, device and length, the difference to the target, and the two divided.</source>
        <translation>每个引擎、设备和时长最近 100 个任务的实时率中位数，与目标的差值，以及两者之比。</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TaskStrip</name>
    <message>
        <source>Reading the recording…</source>
        <translation>正在读取录音…</translation>
    </message>
    <message>
        <source>Writing down what is said…</source>
        <translation>正在写下所说的内容…</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Letting the voice speak…</source>
        <translation>正在让音色说话…</translation>
    </message>
    <message>
        <source>Measuring how alike it sounds…</source>
        <translation>正在测量相似度…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TextFindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全词匹配</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>上一个 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>下一个 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Went on from the other end</source>
        <translation>已从另一端继续查找</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::TileView</name>
    <message>
        <source>Explain</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>显示任务</translation>
    </message>
    <message>
        <source>Explain: %1</source>
        <extracomment>%1 is the name of a measured value, such as &quot;First sound&quot;</extracomment>
        <translation>说明：%1</translation>
    </message>
    <message>
        <source>Units, count and the query behind this number</source>
        <translation>此数值的单位、数量和查询</translation>
    </message>
    <message>
        <source>Jobs behind: %1</source>
        <extracomment>%1 is the name of a measured value, such as &quot;First sound&quot;</extracomment>
        <translation>相关任务：%1</translation>
    </message>
    <message>
        <source>%1, to fill: %2</source>
        <extracomment>%1: what to do, such as &quot;Speak a text&quot;; %2: the value that is missing</extracomment>
        <translation>%1，以得到数值：%2</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>尚无数值</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <extracomment>%1: which jobs or samples a value is made of; %2: how many</extracomment>
        <translation>%1，n = %2</translation>
    </message>
    <message>
        <source>this second</source>
        <translation>这一秒</translation>
    </message>
    <message>
        <source>this second; kept: %1, n = %2</source>
        <extracomment>Under a value of this second: what the database has; %1: a value; %2: how many samples it comes from</extracomment>
        <translation>这一秒；已保存：%1，n = %2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TimePlot</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1: %2, %3, n = %4</source>
        <extracomment>Read out by a screen reader: name of a line, its value, the time, and how many jobs it comes from</extracomment>
        <translation>%1：%2，%3，n = %4</translation>
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
        <translation>录音时间线</translation>
    </message>
    <message>
        <source>Back to the playhead</source>
        <translation>回到播放位置</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+Minus)</source>
        <translation>缩小 (Ctrl+Minus)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl+Plus)</source>
        <translation>放大 (Ctrl+Plus)</translation>
    </message>
    <message>
        <source>Show all of it (Ctrl+0)</source>
        <translation>显示全部 (Ctrl+0)</translation>
    </message>
    <message>
        <source>Show the spectrogram</source>
        <translation>显示频谱图</translation>
    </message>
    <message>
        <source>Segment from %1 to %2: %3</source>
        <extracomment>Read out by a screen reader: start, end and text of a segment of the transcript</extracomment>
        <translation>片段 %1 至 %2：%3</translation>
    </message>
    <message>
        <source>The selection could not be written: %1</source>
        <translation>无法写入所选范围：%1</translation>
    </message>
    <message>
        <source>Drag this to another program as a WAV file</source>
        <translation>将其作为 WAV 文件拖到其他程序</translation>
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
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Some models are given only to people with an account on %1.</source>
        <translation>有些模型仅提供给拥有 %1 账号的用户。</translation>
    </message>
    <message>
        <source>%1 is given only to people with an account on %2 who have accepted its licence there.</source>
        <translation>%1 仅提供给拥有 %2 账号并已在那里接受其许可证的用户。</translation>
    </message>
    <message>
        <source>The token is kept in the keychain of this computer, not in a file of this program, and sent only to that server. Leave the field empty to remove it.</source>
        <translation>令牌保存在这台计算机的密钥环中，而不是本程序的文件中，并且只会发送给该服务器。将此字段留空即可移除令牌。</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <translation>在浏览器中打开其页面</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>移除令牌</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>保存令牌</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TranscribePage</name>
    <message>
        <source>Transcribe</source>
        <translation>转写</translation>
    </message>
    <message numerus="yes">
        <source>Drop to transcribe %n file(s)</source>
        <translation>
            <numerusform>松开以转写 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open recordings</source>
        <translation>打开录音</translation>
    </message>
    <message>
        <source>Sound and video (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.m4a *.aac *.mp4 *.mkv *.webm *.mov *.aiff);;All files (*)</source>
        <translation>音频和视频 (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.m4a *.aac *.mp4 *.mkv *.webm *.mov *.aiff);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <extracomment>Title of a recording; %1 is date and time</extracomment>
        <translation>录音 %1</translation>
    </message>
    <message>
        <source>%1 is a basic recogniser.</source>
        <extracomment>%1 is the name of the recogniser in use</extracomment>
        <translation>%1 是基础识别器。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>The transcript is in the trash.</source>
        <translation>转写稿已移至回收站。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Open recordings…</source>
        <translation>打开录音…</translation>
    </message>
    <message>
        <source>Open sound or video files (Ctrl+O)</source>
        <translation>打开音频或视频文件 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Search transcripts</source>
        <translation>搜索转写稿</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>转写稿</translation>
    </message>
    <message>
        <source>Finished transcripts are listed here.</source>
        <translation>已完成的转写稿会列在这里。</translation>
    </message>
    <message>
        <source>Turn speech into text</source>
        <translation>将语音转成文字</translation>
    </message>
    <message>
        <source>Drop a recording or a video anywhere on the window, open one, or talk into a microphone. Words appear while they are recognised and are kept from the first phrase on. Everything stays on this computer.</source>
        <translation>将录音或视频拖放到窗口任意位置，打开一个文件，或对着麦克风说话。文字会随识别实时显示，并从第一句话起就开始保存。所有内容都只留在这台电脑上。</translation>
    </message>
    <message>
        <source>Use the microphone</source>
        <translation>使用麦克风</translation>
    </message>
    <message>
        <source>%1 came into the watched folder and is in the queue.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>%1 已进入监视的文件夹，并加入队列。</translation>
    </message>
    <message>
        <source>Pause or go on with the file in the queue</source>
        <translation>暂停或继续队列中的文件</translation>
    </message>
    <message>
        <source>Move the file in the queue forward</source>
        <translation>将队列中的文件前移</translation>
    </message>
    <message>
        <source>Move the file in the queue back</source>
        <translation>将队列中的文件后移</translation>
    </message>
    <message>
        <source>Remove the file from the queue</source>
        <translation>从队列中移除该文件</translation>
    </message>
    <message>
        <source>Go on with all interrupted files</source>
        <translation>继续所有已中断的文件</translation>
    </message>
    <message>
        <source>Export the selected transcripts</source>
        <translation>导出所选转写稿</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s)</source>
        <translation>
            <numerusform>已保存 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) are in the trash.</source>
        <translation>
            <numerusform>%n 份转写稿已移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch a folder for new recordings</source>
        <translation>监视文件夹中的新录音</translation>
    </message>
    <message>
        <source>New recordings in %1 are transcribed by themselves.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>%1 中的新录音会自动转写。</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <source>Export the selected transcripts…</source>
        <translation>导出所选转写稿…</translation>
    </message>
    <message>
        <source>Look at the models</source>
        <translation>查看模型</translation>
    </message>
    <message>
        <source>Recogniser, language and terms</source>
        <translation>识别器、语言和术语</translation>
    </message>
    <message>
        <source>%1. Choose recogniser, language and terms (Ctrl+Shift+R)</source>
        <extracomment>%1 is what is transcribed with, such as &quot;Whisper base · English&quot;</extracomment>
        <translation>%1。选择识别器、语言和术语 (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Better ones are on this computer: choose one above.</source>
        <translation>这台计算机上有更好的识别器：请在上方选择。</translation>
    </message>
    <message>
        <source>Better ones, such as Whisper, can be fetched on the Models screen.</source>
        <translation>更好的识别器（例如 Whisper）可在“模型”界面获取。</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>选择其他识别器</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>录音…</translation>
    </message>
    <message>
        <source>Record a microphone or what the computer plays (Ctrl+R records at once)</source>
        <translation>用麦克风录音，或录制电脑播放的声音（Ctrl+R 立即开始录音）</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TranscriptModel</name>
    <message>
        <source>Edit text</source>
        <translation>编辑文本</translation>
    </message>
    <message>
        <source>Provisional: %1</source>
        <translation>临时：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A gap in a transcript for screen readers: start time, what is missing and why
----------
A segment for screen readers: start time, text</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A segment for screen readers: start time, speaker, text</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>键入</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n segment(s)</source>
        <translation>
            <numerusform>删除 %n 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>Change times</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Assign speaker</source>
        <translation>指定说话人</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>添加说话人</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation>重命名说话人</translation>
    </message>
    <message>
        <source>Accept word</source>
        <translation>接受该词</translation>
    </message>
    <message>
        <source>%1: %2. In translation: %3</source>
        <extracomment>A segment for screen readers: start time, text, its translation</extracomment>
        <translation>%1：%2。译文：%3</translation>
    </message>
    <message>
        <source>Correct word</source>
        <translation>更正该词</translation>
    </message>
    <message>
        <source>Edit translation</source>
        <translation>编辑译文</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>第二意见</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>说话人 %1</translation>
    </message>
    <message>
        <source>Find speakers</source>
        <translation>查找说话人</translation>
    </message>
    <message>
        <source>Split speaker</source>
        <translation>拆分说话人</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>合并说话人</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TranscriptPane</name>
    <message>
        <source>Recording in time</source>
        <translation>录音时间线</translation>
    </message>
    <message>
        <source>Back to the playhead</source>
        <translation>回到播放位置</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Delete this transcript</source>
        <translation>删除此转写稿</translation>
    </message>
    <message>
        <source>Edit the segment</source>
        <translation>编辑片段</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Compare with a reference text…</source>
        <translation>与参考文本比较…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <extracomment>%1 is what is undone, such as &quot;Typing&quot;</extracomment>
        <translation>撤销：%1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <extracomment>%1 is what is done again, such as &quot;Typing&quot;</extracomment>
        <translation>重做：%1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>重做 (Ctrl+Shift+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n 处存疑</numerusform>
        </translation>
    </message>
    <message>
        <source>Walk through the doubtful words and hear each again (F8)</source>
        <translation>逐一查看存疑的词并重听 (F8)</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n 个片段</numerusform>
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
        <translation>%1 · 仍在聆听；灰色文字为临时结果</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No speech was recognised in it.</source>
        <translation>未从中识别到语音。</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>转写稿</translation>
    </message>
    <message>
        <source>Edit the segment, or rename the speaker</source>
        <translation>编辑片段，或重命名说话人</translation>
    </message>
    <message>
        <source>Split the segment at the caret</source>
        <translation>在光标处拆分片段</translation>
    </message>
    <message>
        <source>Merge with the next segment</source>
        <translation>与下一个片段合并</translation>
    </message>
    <message>
        <source>Merge with the previous segment</source>
        <translation>与上一个片段合并</translation>
    </message>
    <message>
        <source>Delete the selected segments</source>
        <translation>删除所选片段</translation>
    </message>
    <message>
        <source>Delete the selected segments, in the list</source>
        <translation>在列表中删除所选片段</translation>
    </message>
    <message>
        <source>Merge segments, at the edge of a text</source>
        <translation>在文字边缘处合并片段</translation>
    </message>
    <message>
        <source>Backspace, Del</source>
        <translation>Backspace、Del</translation>
    </message>
    <message>
        <source>Start 50 ms earlier</source>
        <translation>起点提前 50 毫秒</translation>
    </message>
    <message>
        <source>Start 50 ms later</source>
        <translation>起点推后 50 毫秒</translation>
    </message>
    <message>
        <source>End 50 ms later</source>
        <translation>终点推后 50 毫秒</translation>
    </message>
    <message>
        <source>End 50 ms earlier</source>
        <translation>终点提前 50 毫秒</translation>
    </message>
    <message>
        <source>Give the selected segments to speaker %1</source>
        <translation>将所选片段归于说话人 %1</translation>
    </message>
    <message>
        <source>Next doubtful word</source>
        <translation>下一个存疑的词</translation>
    </message>
    <message>
        <source>Previous doubtful word</source>
        <translation>上一个存疑的词</translation>
    </message>
    <message>
        <source>The doubtful word is right</source>
        <translation>存疑的词是正确的</translation>
    </message>
    <message>
        <source>Compare with a reference text</source>
        <translation>与参考文本比较</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>复制全部文本</translation>
    </message>
    <message>
        <source>Zoom in on the recording</source>
        <translation>放大录音视图</translation>
    </message>
    <message>
        <source>Zoom out of the recording</source>
        <translation>缩小录音视图</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>显示整个录音</translation>
    </message>
    <message>
        <source>Spectrogram or waveform</source>
        <translation>频谱图或波形</translation>
    </message>
    <message>
        <source>Export as text, subtitles, table or Word document</source>
        <translation>导出为文本、字幕、表格或 Word 文档</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a copied transcript: speaker, text</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>文本已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Transcribe this first</source>
        <translation>先转写这一段</translation>
    </message>
    <message>
        <source>The selected stretch is decoded next (Ctrl+Shift+T)</source>
        <translation>接下来转写所选的这一段 (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>To the next stretch without text (Ctrl+F8)</source>
        <translation>转到下一段没有文字的部分 (Ctrl+F8)</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n 个空缺</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2, found out (%3 % sure)</source>
        <extracomment>Below a transcript&apos;s title; %1 is the rest of the line, %2 a language, %3 a percentage</extracomment>
        <translation>%1 · %2，自动判断（把握 %3%）</translation>
    </message>
    <message>
        <source>Other words that it may have been</source>
        <translation>其他可能的字词</translation>
    </message>
    <message>
        <source>Take an alternative of the doubtful word, in the list</source>
        <translation>在列表中为存疑的词选用备选词</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 到 9</translation>
    </message>
    <message>
        <source>Transcribe the selection again…</source>
        <translation>重新转写所选内容…</translation>
    </message>
    <message>
        <source>Transcribe the selection first</source>
        <translation>先转写所选内容</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>下一个空缺</translation>
    </message>
    <message>
        <source>Previous gap</source>
        <translation>上一个空缺</translation>
    </message>
    <message>
        <source>Second opinion…</source>
        <translation>第二意见…</translation>
    </message>
    <message>
        <source>Translate into English…</source>
        <translation>翻译成英语…</translation>
    </message>
    <message>
        <source>Edit the translation</source>
        <translation>编辑译文</translation>
    </message>
    <message>
        <source>Find speakers…</source>
        <translation>查找说话人…</translation>
    </message>
    <message>
        <source>The selected lines are somebody else</source>
        <translation>所选行是另一个人说的</translation>
    </message>
    <message>
        <source>From the selected line on it is somebody else</source>
        <translation>从所选行起是另一个人说的</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <extracomment>A word that it may have been instead: %1 is its number, %2 the word</extracomment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>There is text for all of it already.</source>
        <translation>所有部分都已有文字。</translation>
    </message>
    <message>
        <source>%1 to %2 comes next.</source>
        <extracomment>%1 and %2 are times in a recording</extracomment>
        <translation>接下来转写 %1 到 %2。</translation>
    </message>
    <message>
        <source>There are no gaps.</source>
        <translation>没有空缺。</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <extracomment>Name of a speaker who has none yet; %1 is a number</extracomment>
        <translation>说话人 %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>转写稿</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TransportBar</name>
    <message>
        <source>Position</source>
        <translation>播放位置</translation>
    </message>
    <message>
        <source>Playing speed</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Choose the sound device</source>
        <translation>选择音频设备</translation>
    </message>
    <message>
        <source>Level of what plays</source>
        <translation>播放电平</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>无音频设备</translation>
    </message>
    <message>
        <source>Default device</source>
        <translation>默认设备</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>未在播放</translation>
    </message>
    <message>
        <source>No sound device was found</source>
        <translation>未找到音频设备</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>循环播放</translation>
    </message>
    <message>
        <source>Playing speed, the pitch stays (%1 slower, %2 faster)</source>
        <extracomment>%1 and %2 are keys</extracomment>
        <translation>播放速度，音高不变（%1 减速，%2 加速）</translation>
    </message>
    <message>
        <source>There is no finished take in the player.</source>
        <translation>播放器中没有已完成的成品。</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TrayIcon</name>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Timbre Studio</source>
        <translation>Timbre Studio</translation>
    </message>
    <message>
        <source>Timbre Studio is listening</source>
        <translation>Timbre Studio 正在聆听</translation>
    </message>
    <message>
        <source>Timbre Studio is playing</source>
        <translation>Timbre Studio 正在播放</translation>
    </message>
    <message>
        <source>Timbre Studio is working</source>
        <translation>Timbre Studio 正在处理</translation>
    </message>
</context>
<context>
    <name>timbre::ui::Trends</name>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>总和</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TrendsTab</name>
    <message>
        <source>from the jobs themselves</source>
        <translation>取自任务本身</translation>
    </message>
    <message>
        <source>%1 Unit: %2. n = %3 jobs, a point every %4, %5.</source>
        <extracomment>Under a plot: what it shows; the unit; %3 how many jobs; %4 how far points are apart; %5 where from</extracomment>
        <translation>%1单位：%2。n = %3 个任务，每 %4 一个点，%5。</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>%1 The values are %2.</source>
        <translation>%1数值%2。</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Lines by</source>
        <translation>曲线分组</translation>
    </message>
    <message>
        <source>Lines by: %1</source>
        <extracomment>Choice of what lines of a plot stand for; %1 is &quot;Model&quot;, &quot;Device&quot; …</extracomment>
        <translation>线条按：%1</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Values of the plot</source>
        <translation>图表的数值</translation>
    </message>
    <message>
        <source>No jobs of this kind in this time</source>
        <translation>此时间范围内没有此类任务</translation>
    </message>
    <message>
        <source>Every job leaves its numbers here when it ends. Choose a longer time or other filters, or make something now.</source>
        <translation>每个任务结束时都会在此留下数据。请选择更长的时间范围或其他筛选条件，或现在就生成一些内容。</translation>
    </message>
    <message>
        <source>Speak a text</source>
        <translation>朗读文本</translation>
    </message>
    <message>
        <source>Show the last 12 months</source>
        <translation>显示最近 12 个月</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>As %1…</source>
        <extracomment>%1 is the kind of a file: CSV, PNG …</extracomment>
        <translation>导出为 %1…</translation>
    </message>
    <message>
        <source>from counts of each hour, within 1 %</source>
        <translation>取自每小时的计数，误差在 1% 以内</translation>
    </message>
    <message>
        <source>from counts of each day, within 1 %</source>
        <translation>取自每天的计数，误差在 1% 以内</translation>
    </message>
    <message>
        <source>Equal distances are equal factors: small values are seen beside large ones</source>
        <translation>相等的距离表示相等的倍数：大小值可同时看清</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>整个范围</translation>
    </message>
    <message>
        <source>Shows the time again that was chosen before the plot was zoomed</source>
        <translation>恢复为缩放图表之前所选的时间</translation>
    </message>
    <message>
        <source>Arrow keys go from point to point and from line to line, Enter shows the jobs of a point, + and - show a shorter or longer time, Page up and Page down an earlier or later one</source>
        <translation>方向键在各点和各条线之间移动，Enter 显示某个点的任务，+ 和 - 缩短或延长时间范围，Page Up 和 Page Down 切换到更早或更晚的时间</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TrialPanel</name>
    <message>
        <source>Sentence to speak</source>
        <translation>要朗读的句子</translation>
    </message>
    <message>
        <source>Speak and listen</source>
        <translation>朗读并聆听</translation>
    </message>
    <message>
        <source>First sound after %1 ms.</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>首次出声用时 %1 毫秒。</translation>
    </message>
    <message>
        <source>The first sound was ready after %1 ms, but there is no sound device to play it on.</source>
        <translation>首次出声在 %1 毫秒后就绪，但没有可用于播放的音频设备。</translation>
    </message>
    <message>
        <source>Speaking…</source>
        <translation>正在朗读…</translation>
    </message>
    <message>
        <source>It was spoken, but there is no sound device to play it on.</source>
        <translation>已完成朗读，但没有可用于播放的音频设备。</translation>
    </message>
    <message>
        <source>First sentence, heard again</source>
        <translation>第一个句子的识别结果</translation>
    </message>
    <message>
        <source>Listening to it…</source>
        <translation>正在聆听…</translation>
    </message>
    <message>
        <source>Nothing was recognised.</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>未识别到任何内容。</translation>
    </message>
    <message>
        <source>Heard: %1</source>
        <translation>听到：%1</translation>
    </message>
    <message>
        <source>Word error rate: %1 %. This recogniser is a simple one; the Models screen offers better ones as they come.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>词错误率：%1%。这是一个简单的识别器；“模型”界面将陆续提供更好的识别器。</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VariationPanel</name>
    <message>
        <source>More like this</source>
        <translation>更多类似音色</translation>
    </message>
    <message>
        <source>Draws four voices around this one; what is locked stays (Ctrl+R)</source>
        <translation>围绕此音色生成四个音色；锁定的参数保持不变 (Ctrl+R)</translation>
    </message>
    <message>
        <source>How different</source>
        <translation>差异程度</translation>
    </message>
    <message>
        <source>How different the four may be</source>
        <translation>四个音色之间允许的差异程度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed gives the same four voices. Type one and press Enter.</source>
        <translation>相同的种子会得到相同的四个音色。请输入种子并按 Enter。</translation>
    </message>
    <message>
        <source>Hear candidate %1</source>
        <extracomment>%1 is the number of a candidate</extracomment>
        <translation>试听候选 %1</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>以此继续</translation>
    </message>
    <message>
        <source>Puts the marked candidate into the sliders; undo takes it back</source>
        <translation>将标记的候选应用到滑块；可以撤销</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VerifyDialog</name>
    <message>
        <source>Check models</source>
        <translation>检查模型</translation>
    </message>
    <message>
        <source>Each model is fetched if it is not here, its files are compared with what was published, it is loaded, and it does its task once. One after another.</source>
        <translation>每个模型如不在本机则先获取，再将其文件与发布的文件比对，然后加载并实际运行一次。各模型依次进行。</translation>
    </message>
    <message>
        <source>Models to check</source>
        <translation>要检查的模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Loaded in</source>
        <translation>加载用时</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Keep what was fetched and passes</source>
        <translation>保留新获取且通过检查的模型</translation>
    </message>
    <message>
        <source>Progress of this step</source>
        <translation>此步骤的进度</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Choose at least one model.</source>
        <translation>请至少选择一个模型。</translation>
    </message>
    <message>
        <source>Everything chosen is here; nothing is downloaded.</source>
        <translation>所选模型均在本机，不会下载任何内容。</translation>
    </message>
    <message>
        <source>%1 are downloaded; at most %2 of them are on the disk at once; %3 are free.</source>
        <extracomment>%1, %2 and %3 are sizes such as 1.2 GB</extracomment>
        <translation>将下载 %1；磁盘上同时最多占用其中的 %2；可用空间为 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are to be downloaded for the check.</source>
        <translation>
            <numerusform>此次检查需要下载 %n 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a model, %2 what happens to it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) passed</source>
        <translation>
            <numerusform>%n 个模型通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个未通过</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was checked before is in the list.</source>
        <translation>已停止。此前检查的结果在列表中。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1，%2。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>model check</source>
        <translation>模型检查</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>The report was exported.</source>
        <translation>报告已导出。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VerifyReport</name>
    <message>
        <source>It did not pass.</source>
        <translation>未通过。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) compared.</source>
        <translation>
            <numerusform>已比对 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>good</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>loaded in %1</source>
        <extracomment>%1 is a duration such as 1.4 s</extracomment>
        <translation>加载用时 %1</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <extracomment>%1 is a size such as 1.2 GB</extracomment>
        <translation>内存 %1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VersionPanel</name>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>恢复此版本</translation>
    </message>
    <message>
        <source>Saves it again as the newest version; nothing is lost</source>
        <translation>将其再次保存为最新版本；不会丢失任何内容</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>Every save is a version. Choose one to see what was different.</source>
        <translation>每次保存都是一个版本。选择一个版本可查看差异。</translation>
    </message>
    <message>
        <source>This voice comes with the program and has one version. Save a copy to change it.</source>
        <translation>此音色随程序提供，只有一个版本。请保存副本后再更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>First version</source>
        <translation>第一个版本</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <extracomment>%1 is the number of a version</extracomment>
        <translation>这是最新版本。</translation>
    </message>
    <message>
        <source>Version %1 and the newest one</source>
        <translation>版本 %1 与最新版本</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <extracomment>%1 is the id of a voice that is not there any more</extracomment>
        <translation>%1（已不存在）</translation>
    </message>
    <message>
        <source>Version %1 is the newest again.</source>
        <extracomment>%1 is the number of a version</extracomment>
        <translation>版本 %1 已重新成为最新版本。</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceCards</name>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>used %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>使用于 %1</translation>
    </message>
    <message>
        <source>The stored document cannot be read</source>
        <translation>无法读取保存的文档</translation>
    </message>
    <message>
        <source>The engine “%1” is not here</source>
        <extracomment>%1 is the id of an engine</extracomment>
        <translation>引擎“%1”不可用</translation>
    </message>
    <message>
        <source>Some settings do not fit the engine</source>
        <translation>有些设置不适合该引擎</translation>
    </message>
    <message>
        <source>%1, %2, %3. %4</source>
        <extracomment>Read by screen readers: name, language, engine and problem of a voice</extracomment>
        <translation>%1，%2，%3。%4</translation>
    </message>
    <message>
        <source>Needs the model “%1”</source>
        <extracomment>%1 is the name of a model</extracomment>
        <translation>需要模型“%1”</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceCommands</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n voice(s)</source>
        <translation>
            <numerusform>为 %n 个音色添加标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged with “%1”.</source>
        <extracomment>%1 is a tag</extracomment>
        <translation>已添加标签“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>移到文件夹</translation>
    </message>
    <message>
        <source>Folder; empty takes it out of its folder</source>
        <translation>文件夹；留空则移出其文件夹</translation>
    </message>
    <message>
        <source>Taken out of the folder.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>已从文件夹中移出。</translation>
    </message>
    <message>
        <source>Moved to “%1”.</source>
        <translation>已移到“%1”。</translation>
    </message>
    <message>
        <source>Select two to nine voices that can speak.</source>
        <translation>请选择两到九个可以朗读的音色。</translation>
    </message>
    <message>
        <source>Hold Ctrl or Shift while you choose them in the list.</source>
        <translation>在列表中选择时按住 Ctrl 或 Shift。</translation>
    </message>
    <message>
        <source>Export voice</source>
        <translation>导出音色</translation>
    </message>
    <message>
        <source>Voices (*.%1)</source>
        <translation>音色 (*.%1)</translation>
    </message>
    <message>
        <source>Folder for the voices</source>
        <translation>保存音色的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s) exported.</source>
        <translation>
            <numerusform>已导出 %n 个音色。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s) in the trash.</source>
        <translation>
            <numerusform>%n 个音色已移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Spoken with it, among others: %1. Takes stay as they are.</source>
        <extracomment>%1 is a list of titles of takes</extracomment>
        <translation>用它朗读的内容包括：%1。成品保持不变。</translation>
    </message>
    <message>
        <source>Spoken with it: %1. Takes stay as they are.</source>
        <translation>用它朗读的内容：%1。成品保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s) restored.</source>
        <translation>
            <numerusform>已恢复 %n 个音色。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceDesigner</name>
    <message>
        <source>Change %1</source>
        <extracomment>Undo step; %1 is the name of an option</extracomment>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Take candidate %1</source>
        <extracomment>Undo step; %1 is the number of a candidate</extracomment>
        <translation>采用候选 %1</translation>
    </message>
    <message>
        <source>The voice has no name.</source>
        <translation>该音色没有名称。</translation>
    </message>
    <message>
        <source>Type one above.</source>
        <translation>请在上方输入名称。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is the name of a voice</extracomment>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Proposed name of a copy; %1 is the name of the voice</extracomment>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Save as a new voice</source>
        <translation>另存为新音色</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Remove what does not fit</source>
        <translation>移除不适合的设置</translation>
    </message>
    <message>
        <source>Changes of the last session</source>
        <translation>上次会话的更改</translation>
    </message>
    <message>
        <source>Choose a voice</source>
        <translation>选择音色</translation>
    </message>
    <message>
        <source>Its sliders, versions and origin appear here. A voice that comes with the program can be the start of one of your own.</source>
        <translation>其滑块、版本和来源会显示在这里。随程序提供的音色可以作为您自己音色的起点。</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>滑块</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Name of the voice</source>
        <translation>音色名称</translation>
    </message>
    <message>
        <source>There are changes that are not saved</source>
        <translation>有未保存的更改</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Base voice</source>
        <translation>基础音色</translation>
    </message>
    <message>
        <source>The voice of the engine that the sliders change</source>
        <translation>滑块所更改的引擎音色</translation>
    </message>
    <message>
        <source>What is this voice for?</source>
        <translation>此音色用于什么？</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Says the sentence in this voice (Ctrl+Enter)</source>
        <translation>用此音色朗读句子 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Sentence to hear</source>
        <translation>要试听的句子</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Saves a new voice (Ctrl+Shift+S)</source>
        <translation>保存为新音色 (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Back to what is saved; undo takes it back</source>
        <translation>恢复到已保存的状态；可以撤销</translation>
    </message>
    <message>
        <source>Speak with it</source>
        <translation>用它朗读</translation>
    </message>
    <message>
        <source>Goes to the Speak screen with this voice</source>
        <translation>转到“朗读”界面并使用此音色</translation>
    </message>
    <message>
        <source>Hear every change</source>
        <translation>每次更改后试听</translation>
    </message>
    <message>
        <source>Says the sentence whenever a slider is let go of</source>
        <translation>松开滑块时朗读句子</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below the name of a voice: language and engine</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The stored document of this voice cannot be read.</source>
        <translation>无法读取此音色保存的文档。</translation>
    </message>
    <message>
        <source>The engine “%1” is not here.</source>
        <extracomment>%1 is the id of an engine</extracomment>
        <translation>引擎“%1”不可用。</translation>
    </message>
    <message>
        <source>An older version may be good: see Versions.</source>
        <translation>较旧的版本可能完好：请查看“版本”。</translation>
    </message>
    <message>
        <source>The voice is kept as it is and can be exported.</source>
        <translation>音色保持原样，并可导出。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of this voice do not fit its engine, so it cannot speak.</source>
        <translation>
            <numerusform>此音色有 %n 项设置不适合其引擎，因此无法朗读。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <extracomment>%1 is what would be undone</extracomment>
        <translation>撤销：%1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <extracomment>%1 is what would be redone</extracomment>
        <translation>重做：%1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>重做 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Save as a copy…</source>
        <translation>保存为副本…</translation>
    </message>
    <message>
        <source>Voices that come with the program stay as they are (Ctrl+S)</source>
        <translation>随程序提供的音色保持不变 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Saves a new version (Ctrl+S)</source>
        <translation>保存新版本 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>Tab with everything that makes a voice</extracomment>
        <translation>音色</translation>
    </message>
    <message>
        <source>Its model “%1” is not on this machine.</source>
        <translation>它的模型“%1”不在本机。</translation>
    </message>
    <message>
        <source>Get the model</source>
        <translation>获取模型</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceHint</name>
    <message>
        <source>There are voices that sound far more natural.</source>
        <translation>有听起来自然得多的音色。</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>获取一个模型</translation>
    </message>
    <message>
        <source>Show the model</source>
        <translation>显示模型</translation>
    </message>
    <message>
        <source>Get the model</source>
        <translation>获取模型</translation>
    </message>
    <message>
        <source>%1 can speak as soon as the model %2 is complete.</source>
        <extracomment>%1 is a voice, %2 a model</extracomment>
        <translation>模型 %2 完整后，%1 即可朗读。</translation>
    </message>
    <message>
        <source>%1 cannot speak: the files of the model %2 are damaged.</source>
        <extracomment>%1 is a voice, %2 a model</extracomment>
        <translation>%1 无法朗读：模型 %2 的文件已损坏。</translation>
    </message>
    <message>
        <source>%1 cannot speak: the model %2 is not on this computer.</source>
        <extracomment>%1 is a voice, %2 a model</extracomment>
        <translation>%1 无法朗读：模型 %2 不在这台计算机上。</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceImport</name>
    <message>
        <source>Import voices</source>
        <translation>导入音色</translation>
    </message>
    <message>
        <source>Voices (*.%1)</source>
        <translation>音色 (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read as a voice.</source>
        <translation>
            <numerusform>有 %n 个文件无法作为音色读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s) were in the library already.</source>
        <translation>
            <numerusform>有 %n 个音色已在库中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 个音色。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceLibraryView</name>
    <message>
        <source>Search voices (Ctrl+F)</source>
        <translation>搜索音色 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search voices</source>
        <translation>搜索音色</translation>
    </message>
    <message>
        <source>Part of the library</source>
        <translation>音色库分类</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>No voice is like that</source>
        <translation>没有符合条件的音色</translation>
    </message>
    <message>
        <source>Change the search or the filters, or show all voices again.</source>
        <translation>请更改搜索或筛选条件，或重新显示所有音色。</translation>
    </message>
    <message>
        <source>Show all voices</source>
        <translation>显示所有音色</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>Voices that you delete wait here until you want them back.</source>
        <translation>您删除的音色会留在这里，直到您想取回。</translation>
    </message>
    <message>
        <source>Compare blind (two to nine voices)</source>
        <translation>盲听比较（两到九个音色）</translation>
    </message>
    <message>
        <source>Favourite or not</source>
        <translation>收藏或取消收藏</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <translation>移到文件夹…</translation>
    </message>
    <message>
        <source>Export (Ctrl+E)</source>
        <translation>导出 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>删除 (Del)</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>从回收站恢复</translation>
    </message>
    <message>
        <source>All voices</source>
        <translation>所有音色</translation>
    </message>
    <message>
        <source>My voices</source>
        <translation>我的音色</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Starter voices</source>
        <translation>入门音色</translation>
    </message>
    <message>
        <source>Voices of the engines</source>
        <translation>引擎自带音色</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选择 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Voices that come with the program cannot be deleted</source>
        <translation>随程序提供的音色无法删除</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceModel</name>
    <message>
        <source>My voices</source>
        <translation>我的音色</translation>
    </message>
    <message>
        <source>Designed for you</source>
        <translation>为您设计</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>任何语言</translation>
    </message>
    <message>
        <source>its model is not here</source>
        <translation>其模型不在本机</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A voice for screen readers: its name, what is said beside it</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoicePanel</name>
    <message>
        <source>Hear it</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Says a short sentence in this voice; nothing is kept</source>
        <translation>用此音色朗读一个短句；不会保存</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>Changes the speed after rendering; the pitch stays.</source>
        <translation>在合成后更改语速；音高不变。</translation>
    </message>
    <message>
        <source>Pitch shift</source>
        <translation>变调</translation>
    </message>
    <message>
        <source>st</source>
        <translation>半音</translation>
    </message>
    <message>
        <source>Changes the pitch after rendering; the speed stays.</source>
        <translation>在合成后更改音高；语速不变。</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>统一响度</translation>
    </message>
    <message>
        <source>Brings every take to the same loudness, limited to -1 dBFS</source>
        <translation>将所有成品调整到相同响度，上限为 -1 dBFS</translation>
    </message>
    <message>
        <source>Trim silence</source>
        <translation>裁剪静音</translation>
    </message>
    <message>
        <source>Reuse finished sentences</source>
        <translation>复用已完成的句子</translation>
    </message>
    <message>
        <source>Sentences that were rendered with the same voice and options are not rendered again</source>
        <translation>已用相同音色和选项合成过的句子不会重新合成</translation>
    </message>
    <message>
        <source>After rendering</source>
        <translation>合成后处理</translation>
    </message>
    <message>
        <source>No voice is available</source>
        <translation>没有可用的音色</translation>
    </message>
    <message>
        <source>Looking for voices…</source>
        <translation>正在查找音色…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not with this voice</source>
        <translation>此音色不支持</translation>
    </message>
    <message>
        <source>Only voices of %1 offer this.</source>
        <extracomment>%1 is the name of a speech engine</extracomment>
        <translation>只有 %1 的音色提供此功能。</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <extracomment>Below the voice&apos;s name: language and engine</extracomment>
        <translation>正在加载模型…</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoicePicker</name>
    <message>
        <source>Search voices: name, language, engine</source>
        <translation>搜索音色：名称、语言、引擎</translation>
    </message>
    <message>
        <source>Search voices</source>
        <translation>搜索音色</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>Choose a voice</source>
        <translation>选择音色</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>音色：%1</translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoiceRanking</name>
    <message>
        <source>No votes yet</source>
        <translation>还没有投票</translation>
    </message>
    <message>
        <source>Select two or more voices and compare them blind: what you prefer makes a ranking here.</source>
        <translation>选择两个或更多音色进行盲听比较：您的偏好会在这里形成排名。</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message numerus="yes">
        <source>%n heard right</source>
        <translation>
            <numerusform>听对 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbre::ui::VoicesPage</name>
    <message>
        <source>Voices</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>New voice</source>
        <translation>新建音色</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Takes voice files into the library (Ctrl+O)</source>
        <translation>将音色文件加入音色库 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Hear the voice that is designed</source>
        <translation>试听正在设计的音色</translation>
    </message>
    <message>
        <source>Save the voice</source>
        <translation>保存音色</translation>
    </message>
    <message>
        <source>Save as a new voice</source>
        <translation>另存为新音色</translation>
    </message>
    <message>
        <source>Revert to the saved voice</source>
        <translation>还原为已保存的音色</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Rename the voice</source>
        <translation>重命名音色</translation>
    </message>
    <message>
        <source>Speak with this voice</source>
        <translation>用此音色朗读</translation>
    </message>
    <message>
        <source>Compare the selected voices blind</source>
        <translation>盲听比较所选音色</translation>
    </message>
    <message>
        <source>Favourite or not</source>
        <translation>收藏或取消收藏</translation>
    </message>
    <message>
        <source>Tag the selected voices</source>
        <translation>为所选音色添加标签</translation>
    </message>
    <message>
        <source>Move the selected voices to a folder</source>
        <translation>将所选音色移到文件夹</translation>
    </message>
    <message>
        <source>Delete the selected voices</source>
        <translation>删除所选音色</translation>
    </message>
    <message>
        <source>Restore the selected voices from the trash</source>
        <translation>从回收站恢复所选音色</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>显示回收站</translation>
    </message>
    <message>
        <source>More voices like this</source>
        <translation>更多类似的音色</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message numerus="yes">
        <source>Import %n voice(s)</source>
        <translation>
            <numerusform>导入 %n 个音色</numerusform>
        </translation>
    </message>
    <message>
        <source>By sliders, in words, from a recording, or between two (Ctrl+N)</source>
        <translation>用滑块、文字描述、录音，或两个音色之间 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Shape one with sliders</source>
        <translation>用滑块调出</translation>
    </message>
    <message>
        <source>Describe one in words</source>
        <translation>用文字描述</translation>
    </message>
    <message>
        <source>Copy one from a recording</source>
        <translation>从录音复制</translation>
    </message>
    <message>
        <source>Blend two</source>
        <translation>混合两个</translation>
    </message>
    <message>
        <source>New voice by sliders</source>
        <translation>用滑块新建音色</translation>
    </message>
    <message>
        <source>Describe a new voice in words</source>
        <translation>用文字描述新音色</translation>
    </message>
    <message>
        <source>Copy a voice from a recording</source>
        <translation>从录音复制音色</translation>
    </message>
    <message>
        <source>Blend two voices</source>
        <translation>混合两个音色</translation>
    </message>
    <message>
        <source>Copy a voice from this recording</source>
        <translation>从此录音复制音色</translation>
    </message>
</context>
<context>
    <name>timbre::ui::Waterfall</name>
    <message>
        <source>%1: %2, begins at %3</source>
        <extracomment>Read out by a screen reader: name of a stage of a job, how long it took, when it began</extracomment>
        <translation>%1：%2，开始于 %3</translation>
    </message>
</context>
<context>
    <name>timbre::ui::WishExamples</name>
    <message>
        <source>Storyteller</source>
        <translation>说书人</translation>
    </message>
    <message>
        <source>Newsreader</source>
        <translation>新闻主播</translation>
    </message>
    <message>
        <source>Old sailor</source>
        <translation>老水手</translation>
    </message>
    <message>
        <source>Lively teenager</source>
        <translation>活泼少年</translation>
    </message>
    <message>
        <source>Calm helper</source>
        <translation>沉稳助手</translation>
    </message>
    <message>
        <source>Grand dame</source>
        <translation>贵妇人</translation>
    </message>
</context>
<context>
    <name>timbre::ui::Words</name>
    <message>
        <source>%1 s</source>
        <extracomment>A duration below one minute; %1 is a number such as 8.4</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration; %1 minutes, %2 seconds</extracomment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration; %1 hours, %2 minutes</extracomment>
        <translation>%1 小时 %2 分</translation>
    </message>
</context>
</TS>
