package org.trustcoach.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    private static final Languages LANGUAGES = Languages.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "German|Meine Kundin ist sauer und ich weiß nicht, was ich tun soll",
                "German|wie sage ich ihm, dass der preis nicht stimmt",
                "French|Mon client ne répond plus et je ne sais pas quoi faire",
                "French|comment je dois parler avec elle demain",
                "Spanish|Mi cliente está muy enfadado y no sé qué hacer ahora",
                "Italian|Il mio cliente non risponde più, cosa devo fare?",
                "Portuguese|O meu cliente não responde e eu não sei o que fazer",
                "Dutch|Mijn klant is boos en ik weet niet wat ik moet doen",
                "Polish|Mój klient jest zły i nie wiem, co teraz zrobić",
                "Turkish|Müşterim bana çok kızgın ve ne yapacağımı bilmiyorum, yardım lütfen",
                "Swedish|Min kund är arg och jag vet inte vad jag ska göra",
                "Finnish|Asiakas on vihainen enkä tiedä mitä minun pitää tehdä nyt",
                "Czech|Můj klient je naštvaný a já nevím, jak to říct",
                "Romanian|Clientul meu este supărat și nu știu ce trebuie să fac acum",
                "Hungarian|Az ügyfelem nagyon mérges és nem tudom, hogy mit kell tenni",
                "Indonesian|Klien saya marah dan saya tidak tahu harus bagaimana",
                "Hindi|mera client bahut gussa hai, mujhe kya karna chahiye",
                "Hindi|मेरा ग्राहक नाराज़ है",
                "Russian|Мой клиент больше не отвечает",
                "Chinese|客户不再回复我的邮件",
                "Japanese|お客様から返事が来ません",
                "Korean|고객이 답장을 하지 않아요",
                "Arabic|العميل لا يرد على رسائلي",
                "Greek|Ο πελάτης δεν απαντά",
                "Hebrew|הלקוח לא עונה לי",
                "Thai|ลูกค้าไม่ตอบ"
            })
    void another_language_is_known_by_its_script_or_its_small_words(String language, String text) {
        assertThat(LANGUAGES.foreign(text)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mijn kunde vil ikke", "Kunden vil ikke svare, og jeg ved ikke hvad jeg skal gøre nu"})
    void near_relatives_are_at_least_not_taken_for_english(String text) {
        assertThat(LANGUAGES.foreign(text)).isPresent().get().isNotEqualTo("English");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Herr Müller and Frau Schmidt did not answer my mail",
                "I have a meeting with Señora García de la Vega in São Paulo",
                "François Dupont said merci and left",
                "déjà vu with the client from La Coruña",
                "Jean-Claude du Pont de Nemours is angry with me",
                "Wang Wei (王伟) never replies to my mails",
                "Владимир asked for a discount again, what do I say",
                "the guy from Los Angeles wants una mas discount",
                "Die Hard is his favourite film, should I mention it?",
                "my client in Den Haag is over budget",
                "Ana e Paulo are late with the contract",
                "yaar the client is not replying",
                "pls revert on the same asap",
                "they told me no way, Jose",
                "an op ed in Le Monde about us",
                "price",
                "quiet client",
                "",
                "😀",
                "12 345"
            })
    void english_with_foreign_names_and_words_stays_english(String text) {
        assertThat(LANGUAGES.foreign(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\u0000", "x̷͔̕", "\ud835\udcb8"})
    void broken_text_is_no_language(String text) {
        assertThat(LANGUAGES.foreign(text)).isEmpty();
    }
}
