<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
    <name>timbre::ui::Banner</name>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Speed and quality of every job will be shown here.</source>
        <translation>每个任务的速度和质量将显示在这里。</translation>
    </message>
</context>
<context>
    <name>timbre::ui::DropOverlay</name>
    <message>
        <source>This kind of file cannot be opened here</source>
        <translation>无法在此处打开这类文件</translation>
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
        <source>The microphone delivers only silence.</source>
        <translation>麦克风没有任何声音输入。</translation>
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
        <source>Choose another input or raise its level; the meter shows what arrives.</source>
        <translation>请选择其他输入或提高输入电平；电平表会显示收到的信号。</translation>
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
</context>
<context>
    <name>timbre::ui::GlossaryDialog</name>
    <message>
        <source>Pronunciation glossary</source>
        <translation>发音词汇表</translation>
    </message>
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
        <source>Whole words on the left are spoken as written on the right.</source>
        <translation>左侧的完整词语将按右侧的写法朗读。</translation>
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
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>timbre::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>The guide and the journal of errors.</source>
        <translation>使用指南和错误日志。</translation>
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
        <source>Takes and transcripts appear here in the order they were made.</source>
        <translation>成品和转写稿按生成的先后顺序显示在这里。</translation>
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
</context>
<context>
    <name>timbre::ui::JobTray</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
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
        <source>Keyboard shortcuts (?)</source>
        <translation>键盘快捷键 (?)</translation>
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
        <source>Keyboard shortcuts, outside a text</source>
        <translation>键盘快捷键（不在文本中时）</translation>
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
        <source>Space</source>
        <translation>空格键</translation>
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
        <source>Previous sentence</source>
        <translation>上一句</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Neural models will be fetched, checked and loaded here.</source>
        <translation>神经网络模型将在这里下载、校验和加载。</translation>
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
        <translation>双击可重置</translation>
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
        <extracomment>While recording; %1 is a number of milliseconds</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Listening · text is %1 ms behind</source>
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
</context>
<context>
    <name>timbre::ui::SegmentDelegate</name>
    <message>
        <source>Text of the segment</source>
        <translation>片段文本</translation>
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
</context>
<context>
    <name>timbre::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Every setting is found here.</source>
        <translation>所有设置都在这里。</translation>
    </message>
</context>
<context>
    <name>timbre::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>搜索操作和按键</translation>
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
        <source>Drop to open this text on the Speak screen</source>
        <translation>松开以在“朗读”中打开此文本</translation>
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
        <source>Open a text or subtitle file (Ctrl+O)</source>
        <translation>打开文本或字幕文件 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>词汇表…</translation>
    </message>
    <message>
        <source>How names and special words are said</source>
        <translation>人名和特殊词语的读法</translation>
    </message>
    <message>
        <source>Text to speak</source>
        <translation>要朗读的文本</translation>
    </message>
    <message>
        <source>Type or paste what you want to hear, or drop a text or subtitle file here.

[pause 500ms] makes a pause. Ctrl+Enter speaks.</source>
        <translation>输入或粘贴想听的内容，或将文本或字幕文件拖放到此处。

[pause 500ms] 可插入停顿。按 Ctrl+Enter 开始朗读。</translation>
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
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · about %2</source>
        <extracomment>Below the editor: %1 is &quot;120 characters&quot;, %2 a duration</extracomment>
        <translation>%1 · 约 %2</translation>
    </message>
    <message>
        <source>Open text</source>
        <translation>打开文本</translation>
    </message>
    <message>
        <source>Text and subtitles (*.txt *.md *.srt *.vtt);;All files (*)</source>
        <translation>文本和字幕 (*.txt *.md *.srt *.vtt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>已打开 %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <source>The take is in the trash.</source>
        <translation>成品已移至回收站。</translation>
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
        <source>Put the text into the editor</source>
        <translation>将文本放入编辑器</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>timbre::ui::TranscribePage</name>
    <message>
        <source>Transcribe</source>
        <translation>转写</translation>
    </message>
    <message>
        <source>Edit the text of a segment</source>
        <translation>编辑片段文本</translation>
    </message>
    <message>
        <source>Undo and redo an edit</source>
        <translation>撤销和重做编辑</translation>
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
        <source>The text is on the clipboard.</source>
        <translation>文本已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Saved %1</source>
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
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Record from a microphone (Ctrl+R records at once)</source>
        <translation>用麦克风录音（Ctrl+R 立即开始）</translation>
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
        <source>Position in the recording</source>
        <translation>录音中的位置</translation>
    </message>
    <message>
        <source>Back to the playhead</source>
        <translation>回到播放位置</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit the text of the segment (F2)</source>
        <translation>编辑片段文本 (F2)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export as text, subtitles, JSON or table (Ctrl+E)</source>
        <translation>导出为文本、字幕、JSON 或表格 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Delete this transcript</source>
        <translation>删除此转写稿</translation>
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
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n 个片段</numerusform>
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
        <translation>%1 · 仍在聆听；灰色文字为临时结果</translation>
    </message>
    <message>
        <source>No speech was recognised in it.</source>
        <translation>其中未识别到语音。</translation>
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
        <extracomment>A segment for screen readers: start time, text</extracomment>
        <translation>%1：%2</translation>
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
        <source>Play or pause (Space, or F4 anywhere)</source>
        <translation>播放或暂停（空格键，或在任意位置按 F4）</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止 (Esc)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>播放位置</translation>
    </message>
    <message>
        <source>Repeat (Ctrl+L)</source>
        <translation>循环播放 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Playing speed</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>Playing speed, the pitch stays (F6 slower, F7 faster)</source>
        <translation>播放速度，音高不变（F6 减速，F7 加速）</translation>
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
        <source>%1 · %2</source>
        <extracomment>Second line of a voice: language and engine</extracomment>
        <translation>%1 · %2</translation>
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
        <extracomment>Below the voice&apos;s name: language and engine</extracomment>
        <translation>%1 · %2</translation>
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
    <name>timbre::ui::VoicesPage</name>
    <message>
        <source>Voices</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>Here voices are kept, designed and compared.</source>
        <translation>在这里保存、设计和比较音色。</translation>
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
