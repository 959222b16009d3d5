package org.trustcoach.wiring;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The floors of the house, put together for what is to be done. */
public final class House {

    private House() {}

    /** Serves the local page, and Telegram if there is a token. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @EnableConfigurationProperties(TrustCoachSettings.class)
    @Import({
        KnowledgeConfiguration.class,
        StoreConfiguration.class,
        TurnConfiguration.class,
        WebConfiguration.class,
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
        ConsoleConfiguration.class
    })
    public static class Chatting {}

    /** Knows what the coach knows, and remembers nothing. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(TrustCoachSettings.class)
    @Import(KnowledgeConfiguration.class)
    public static class Knowing {}
}
