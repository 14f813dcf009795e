//! Text as a server sent it: UTF-8, or the Chinese of older servers (GBK), as far as the rules look at it.

/// The line as text. A byte that is of neither is U+FFFD.
pub(super) fn text(line: &[u8]) -> String {
    let mut text = String::new();
    for chunk in line.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            return gbk(line);
        }
    }
    text
}

fn gbk(line: &[u8]) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        match (first, after) {
            (0..=0x7f, _) => text.push(char::from(*first)),
            (0xa1..=0xf7, [second @ 0xa1..=0xfe, after @ ..]) => {
                text.push(character(u16::from_be_bytes([*first, *second])));
                rest = after;
            }
            _ => text.push(char::REPLACEMENT_CHARACTER),
        }
    }
    text
}

fn character(code: u16) -> char {
    match KNOWN.binary_search_by_key(&code, |(code, _)| *code) {
        Ok(at) => KNOWN[at].1,
        Err(_) => char::REPLACEMENT_CHARACTER,
    }
}

/// The characters of the rules, and what ends a clause.
#[rustfmt::skip]
const KNOWN: &[(u16, char)] = &[
    (0xa1a3, '。'), (0xa3a1, '！'), (0xa3ac, '，'), (0xa3ba, '：'), (0xa3bb, '；'), (0xa3bf, '？'), (0xb0b2, '安'),
    (0xb0dc, '败'), (0xb0e6, '版'), (0xb1bb, '被'), (0xb1be, '本'), (0xb1d5, '闭'), (0xb1d8, '必'), (0xb2bb, '不'),
    (0xb2bf, '部'), (0xb2d9, '操'), (0xb2df, '策'), (0xb2e1, '册'), (0xb3a2, '尝'), (0xb3a3, '常'), (0xb3ac, '超'),
    (0xb3cc, '程'), (0xb3f6, '出'), (0xb3fd, '除'), (0xb4cb, '此'), (0xb4ce, '次'), (0xb4e6, '存'), (0xb4ed, '错'),
    (0xb4f0, '答'), (0xb4f2, '打'), (0xb5a5, '单'), (0xb5bd, '到'), (0xb5c4, '的'), (0xb5c7, '登'), (0xb5d8, '地'),
    (0xb5da, '第'), (0xb5e7, '电'), (0xb6a8, '定'), (0xb6b3, '冻'), (0xb6c0, '独'), (0xb6c8, '度'), (0xb6cb, '端'),
    (0xb6cf, '断'), (0xb6d4, '对'), (0xb6e0, '多'), (0xb7a2, '发'), (0xb7a8, '法'), (0xb7b1, '繁'), (0xb7bd, '方'),
    (0xb7c3, '访'), (0xb7dd, '份'), (0xb7e2, '封'), (0xb7e7, '风'), (0xb7fe, '服'), (0xb8df, '高'), (0xb8fc, '更'),
    (0xb9a6, '功'), (0xb9ca, '故'), (0xb9cc, '固'), (0xb9d8, '关'), (0xb9d9, '官'), (0xb9fa, '国'), (0xb9fd, '过'),
    (0xbaa3, '海'), (0xbaa6, '害'), (0xbac5, '号'), (0xbacb, '核'), (0xbacd, '和'), (0xbacf, '合'), (0xbada, '黑'),
    (0xbaf2, '候'), (0xbaf3, '后'), (0xbba4, '护'), (0xbba7, '户'), (0xbbad, '画'), (0xbbb0, '话'), (0xbbbc, '患'),
    (0xbbd8, '回'), (0xbbe1, '会'), (0xbbec, '混'), (0xbbf2, '或'), (0xbbfa, '机'), (0xbcb0, '及'), (0xbcd2, '家'),
    (0xbcd3, '加'), (0xbce4, '间'), (0xbcf2, '简'), (0xbcfe, '件'), (0xbdd3, '接'), (0xbdd8, '截'), (0xbde1, '结'),
    (0xbdfb, '禁'), (0xbead, '经'), (0xbeb3, '境'), (0xbedc, '拒'), (0xbedd, '据'), (0xbef8, '绝'), (0xbfaa, '开'),
    (0xbfc9, '可'), (0xbfcd, '客'), (0xbfd5, '空'), (0xbfda, '口'), (0xbfe2, '库'), (0xbfec, '快'), (0xc0b9, '拦'),
    (0xc0c0, '览'), (0xc0fb, '利'), (0xc1a2, '立'), (0xc1ac, '连'), (0xc1bf, '量'), (0xc1cf, '料'), (0xc1d0, '列'),
    (0xc1ee, '令'), (0xc2b5, '碌'), (0xc2b7, '路'), (0xc2bc, '录'), (0xc2bd, '陆'), (0xc2ca, '率'), (0xc2d4, '略'),
    (0xc2e7, '络'), (0xc2eb, '码'), (0xc2fa, '满'), (0xc3a6, '忙'), (0xc3bb, '没'), (0xc3dc, '密'), (0xc3e6, '面'),
    (0xc3fb, '名'), (0xc4bf, '目'), (0xc4da, '内'), (0xc4dc, '能'), (0xc4e3, '你'), (0xc4fa, '您'), (0xc5e4, '配'),
    (0xc6a5, '匹'), (0xc6b5, '频'), (0xc6da, '期'), (0xc6f4, '启'), (0xc6f7, '器'), (0xc7b0, '前'), (0xc7bf, '强'),
    (0xc7d0, '切'), (0xc7eb, '请'), (0xc7f3, '求'), (0xc7f8, '区'), (0xc8a1, '取'), (0xc8a8, '权'), (0xc8ab, '全'),
    (0xc8b7, '确'), (0xc8cb, '人'), (0xc8cf, '认'), (0xc8dd, '容'), (0xc8eb, '入'), (0xc8fd, '三'), (0xc9d0, '尚'),
    (0xc9d4, '稍'), (0xc9ed, '身'), (0xc9fa, '生'), (0xcaa7, '失'), (0xcab1, '时'), (0xcab5, '实'), (0xcab9, '使'),
    (0xcabd, '式'), (0xcad4, '试'), (0xcad5, '收'), (0xcada, '授'), (0xcadc, '受'), (0xcafd, '数'), (0xcbc5, '伺'),
    (0xcbf8, '锁'), (0xccab, '太'), (0xccac, '态'), (0xcda3, '停'), (0xcda8, '通'), (0xcdb3, '统'), (0xcde2, '外'),
    (0xcdea, '完'), (0xcdf8, '网'), (0xcdf9, '往'), (0xceac, '维'), (0xceb4, '未'), (0xceca, '问'), (0xcede, '无'),
    (0xcef1, '务'), (0xcef3, '误'), (0xcfb5, '系'), (0xcfc8, '先'), (0xcfd5, '险'), (0xcfd6, '现'), (0xcfde, '限'),
    (0xcfe4, '箱'), (0xcff1, '像'), (0xcff7, '削'), (0xcffa, '销'), (0xd0a7, '效'), (0xd0d0, '行'), (0xd0e8, '需'),
    (0xd0eb, '须'), (0xd0f2, '序'), (0xd1e9, '验'), (0xd2aa, '要'), (0xd2b3, '页'), (0xd2bb, '一'), (0xd2c9, '疑'),
    (0xd2d1, '已'), (0xd2ec, '异'), (0xd2fe, '隐'), (0xd3a6, '应'), (0xd3c3, '用'), (0xd3ca, '邮'), (0xd3d0, '有'),
    (0xd3da, '于'), (0xd3e8, '予'), (0xd3eb, '与'), (0xd4d9, '再'), (0xd4da, '在'), (0xd4dd, '暂'), (0xd5be, '站'),
    (0xd5ca, '帐'), (0xd5cb, '账'), (0xd5cf, '障'), (0xd5d2, '找'), (0xd5fb, '整'), (0xd5fd, '正'), (0xd6a4, '证'),
    (0xd6b7, '址'), (0xd6b9, '止'), (0xd6c2, '致'), (0xd6c6, '制'), (0xd6d0, '中'), (0xd6d8, '重'), (0xd7a2, '注'),
    (0xd7a8, '专'), (0xd7b4, '状'), (0xd7d3, '子'), (0xd7e3, '足'), (0xd7f7, '作'), (0xe1e1, '後'), (0xe4af, '浏'),
];

#[cfg(test)]
mod tests {
    use super::super::rules::RULES;
    use super::*;

    #[test]
    fn text_of_older_servers_is_read_and_other_bytes_harm_nothing_beside_them() {
        for (line, read) in [
            (
                &b"535 \xc7\xeb\xca\xb9\xd3\xc3\xca\xda\xc8\xa8\xc2\xeb\xb5\xc7\xc2\xbc"[..],
                "535 请使用授权码登录",
            ),
            (b"550 \xd3\xc3\xbb\xa7\xc3\xbb\xd3\xd0\xc8\xa8\xcf\xde", "550 用户没有权限"),
            (b"535 \xcf\xb5\xcd\xb3\xb7\xb1\xc3\xa6\xa3\xac x", "535 系统繁忙， x"),
            ("535 系统 x".as_bytes(), "535 系统 x"),
            (b"535 \xb0\xa1\xcf\xb5", "535 \u{fffd}系"),
            (b"535 caf\xe9 ung\xfcltig", "535 caf\u{fffd} ung\u{fffd}ltig"),
            (b"535 \xff", "535 \u{fffd}"),
            (b"535 \xb0", "535 \u{fffd}"),
        ] {
            assert_eq!(text(line), read);
        }
    }

    #[test]
    fn every_character_of_the_rules_is_known() {
        // Of Taiwan, Hong Kong and Japan, whose servers never spoke GBK.
        const ELSEWHERE: &str = "內凍効務區啟嘗國変審専專帳庫応應戶攔敗數時暫權沒滿瀏無異發確碼結統続維網線與號見覽許証試認誤請證護資連過達違郵錯鎖開間險雑電頁頻風驗";
        assert!(KNOWN.is_sorted_by_key(|(code, _)| code));
        let phrases = RULES.iter().flat_map(|rule| rule.text.iter());
        let texts = phrases.flat_map(|phrase| phrase.needles().chain(phrase.pattern));
        let missing = texts.flat_map(|text| text.chars()).filter(|c| {
            let is_chinese = ('\u{4e00}'..='\u{9fff}').contains(c);
            is_chinese && !ELSEWHERE.contains(*c) && KNOWN.iter().all(|(_, known)| known != c)
        });
        assert_eq!(missing.collect::<String>(), "");
    }
}
