package org.trustcoach.web;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.trustcoach.transcript.InMemoryPage;
import org.trustcoach.turn.UpdateHandler;
import org.trustcoach.wiring.http.ServerConfiguration;

/** The page on a real server, with a scripted coach behind it and everything in memory. */
final class PageServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private PageServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts on the port, or on any free one for 0; the page outlives the server. */
    static PageServer start(int port, InMemoryPage page) {
        return new PageServer(new SpringApplicationBuilder(Wiring.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("page", page))
                .run("--server.port=" + port, "--server.address=127.0.0.1"));
    }

    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @Import({ServerConfiguration.class, PageControllers.class})
    static class Wiring {

        @Bean
        OpenPages openPages() {
            return new OpenPages(Duration.ofMillis(200));
        }

        @Bean
        WebChannel webChannel(InMemoryPage page, OpenPages windows) {
            return new WebChannel(page, windows, InstantSource.system());
        }

        @Bean
        UpdateHandler coach(WebChannel channel, InMemoryPage page) {
            return new ScriptedCoach(channel, page);
        }

        @Bean
        Talk talk(InMemoryPage page, OpenPages windows, UpdateHandler coach) {
            return new Talk(page, windows, coach, InstantSource.system());
        }

        @Bean
        FakeScriptsDesk scriptsDesk() {
            return new FakeScriptsDesk();
        }

        @Bean
        FilterRegistrationBean<PageGuard> pageGuard() {
            FilterRegistrationBean<PageGuard> guard =
                    new FilterRegistrationBean<>(new PageGuard(List.of("coach.example"), List.of()));
            guard.setOrder(1);
            return guard;
        }

        @Bean
        FilterRegistrationBean<Visitors> visitors() {
            FilterRegistrationBean<Visitors> visitors = new FilterRegistrationBean<>(new Visitors());
            visitors.setOrder(2);
            return visitors;
        }
    }
}
