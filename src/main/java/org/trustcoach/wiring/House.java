package org.trustcoach.wiring;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The floors of the house, put together for what is to be done. */
public final class House {

    /** The order to read the scripts again. */
    public static final String RELOAD = "reload";

    private House() {}

    /**
     * Serves the local page, and Telegram if there is a token. The parts of Spring Boot that it uses are named one by one: to
     * look through all the others would cost a fifth of the start.
     */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        PropertyPlaceholderAutoConfiguration.class,
        LifecycleAutoConfiguration.class,
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        HttpEncodingAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class
    })
    @EnableConfigurationProperties(TrustCoachSettings.class)
    @Import({
        KnowledgeConfiguration.class,
        StoreConfiguration.class,
        TurnConfiguration.class,
        AlarmConfiguration.class,
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
