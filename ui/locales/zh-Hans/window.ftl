### Words that only the window needs, in Simplified Chinese.

steps-label = 步骤
steps-done = 已完成
language-label = 语言
stages-label = 正在检查的内容
stages-past = 检查过的内容
results-label = 两项结果
promise-safe = 密码只会加密后离开这台电脑，而且只发给您的服务商。
promise-once = 按一次按钮，每台服务器只登录一次。不会背着您做任何尝试。
promise-backup = 没有备份并读回核对之前，什么都不会清除。
foot-quiet = 您的密码只会发给您的邮件服务器。
foot-account = 您的密码只会发给 { $provider } 的服务器。
foot-practice = 练习：没有任何内容离开这台电脑。
choices-label = 要做什么
moods-label = 情节如何发展
took = { $ms } 毫秒
took-seconds = { $seconds } 秒
copy-report = 复制报告
copy-name = 复制这个名称
copy-address = 复制网址
copy-app-password = 复制应用专用密码
copy-account-password = 复制账户密码
copy-settings = 复制全部设置
copy-value = 复制：{ $what }
copy-failed = 没能复制。请选中文字，用键盘复制。
steps-title = 获取方法
paste = 粘贴
paste-failed = 这里不允许用这个按钮粘贴。请点一下输入框，再按 Ctrl+V，在 Mac 上按 ⌘V。
look-fits = 看起来与 { $owner } 的写法一致。
look-short = 还差 { $left } 个字符。
look-long = 多了 { $over } 个字符。
look-differs = { $owner } 的应用专用密码不是这样写的。
connecting = 正在启动…
lost =
    .heading = 向导没有响应
    .what = 请关闭这个窗口，重新启动向导。已经开始的操作届时会完成或退回原样；什么都不会丢失。

## The report, plain text without secrets

report-title = Mail Setup 报告
report-address = 账户：{ $address }（{ $provider }）
report-server = 服务器：{ $host }，端口 { $port }，{ $security }
report-cause = 原因：{ $cause }，发生在“{ $stage }”
report-said = 服务器的原话：{ $said }
report-results = 两项结果：
report-stages = 各步骤：
report-practice = 这是一次练习：{ $mood }

file-choose = 选择文件
file-none = 未选择文件
