package org.trustcoach.wiring;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.trustcoach.transcript.Page;
import org.trustcoach.turn.UpdateHandler;
import org.trustcoach.web.OpenPages;
import org.trustcoach.web.PageControllers;
import org.trustcoach.web.PageGuard;
import org.trustcoach.web.Talk;
import org.trustcoach.web.Visitors;
import org.trustcoach.web.WebChannel;

/** The local page. */
@Configuration(proxyBeanMethods = false)
@Import(PageControllers.class)
class WebConfiguration {

    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    private static final List<String> OTHER_PATHS = List.of("/telegram/webhook");

    @Bean
    OpenPages openPages() {
        return new OpenPages(HEARTBEAT);
    }

    @Bean
    WebChannel webChannel(Page page, OpenPages pages, InstantSource clock) {
        return new WebChannel(page, pages, clock);
    }

    @Bean
    Talk talk(Page page, OpenPages pages, UpdateHandler door, InstantSource clock) {
        return new Talk(page, pages, door, clock);
    }

    @Bean
    FilterRegistrationBean<PageGuard> pageGuard(TrustCoachSettings settings) {
        FilterRegistrationBean<PageGuard> guard =
                new FilterRegistrationBean<>(new PageGuard(settings.web().hosts(), OTHER_PATHS));
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
