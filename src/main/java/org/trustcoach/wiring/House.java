package org.trustcoach.wiring;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.trustcoach.wiring.http.ServerConfiguration;

/** The floors of the house, put together for what is to be done. */
public final class House {

    /** The order to read the scripts again. */
    public static final String RELOAD = "reload";

    private House() {}

    /** Serves the local page, and Telegram if there is a token. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(TrustCoachSettings.class)
    @Import({
        KnowledgeConfiguration.class,
        StoreConfiguration.class,
        TurnConfiguration.class,
        AlarmConfiguration.class,
        ServerConfiguration.class,
        WebConfiguration.class,
        ReloadConfiguration.class,
        TelegramConfiguration.class
    })
    public static class Serving {}

    /** Talks in the terminal. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(TrustCoachSettings.class)
    @Import({
        KnowledgeConfiguration.class,
        StoreConfiguration.class,
        TurnConfiguration.class,
        AlarmConfiguration.class,
        ConsoleConfiguration.class
    })
    public static class Chatting {}

    /** Knows what the coach knows, and remembers nothing. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(TrustCoachSettings.class)
    @Import(KnowledgeConfiguration.class)
    public static class Knowing {}

    /** Has what is remembered, and nobody who talks. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(TrustCoachSettings.class)
    @Import(StoreConfiguration.class)
    public static class Remembering {}
    /** Marks replies, and knows nothing else. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(TrustCoachSettings.class)
    @Import(PracticeConfiguration.class)
    public static class Practising {}

    /** Has the settings and nothing else, to ask a program that is running. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(TrustCoachSettings.class)
    public static class Asking {}
}
