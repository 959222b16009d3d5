package org.trustcoach.wiring.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.HttpRequestHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import tools.jackson.databind.json.JsonMapper;

/** Controllers that speak JSON, events and bytes, and the files of the page; no views. */
@Configuration(proxyBeanMethods = false)
class MvcConfiguration {

    private static final String FILES = "static/";
    private static final String FIRST_PAGE = "/index.html";

    private final List<HttpMessageConverter<?>> converters = List.of(
            new ByteArrayHttpMessageConverter(),
            new StringHttpMessageConverter(StandardCharsets.UTF_8),
            new JacksonJsonHttpMessageConverter(JsonMapper.shared()));

    /** Named as Spring looks for it. */
    @Bean
    PlainMessages messageSource() {
        return new PlainMessages();
    }

    @Bean
    RequestMappingHandlerMapping controllers() {
        return new RequestMappingHandlerMapping();
    }

    @Bean
    RequestMappingHandlerAdapter controllerAdapter() {
        RequestMappingHandlerAdapter adapter = new RequestMappingHandlerAdapter();
        adapter.setMessageConverters(converters);
        return adapter;
    }

    @Bean
    ExceptionHandlerExceptionResolver adviceResolver() {
        ExceptionHandlerExceptionResolver resolver = new ExceptionHandlerExceptionResolver();
        resolver.setMessageConverters(converters);
        resolver.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return resolver;
    }

    /** What Spring itself refuses, such as a method that an address doesn't take. */
    @Bean
    DefaultHandlerExceptionResolver refusalResolver() {
        return new DefaultHandlerExceptionResolver();
    }

    @Bean
    SimpleUrlHandlerMapping files(ResourceHttpRequestHandler fileHandler) {
        HttpRequestHandler first =
                (request, response) -> request.getRequestDispatcher(FIRST_PAGE).forward(request, response);
        // Spring's way to say: this for the root, that for what nobody else takes
        return new SimpleUrlHandlerMapping(Map.of("/", first, "/*", fileHandler), Ordered.LOWEST_PRECEDENCE);
    }

    @Bean
    ResourceHttpRequestHandler fileHandler() {
        ResourceHttpRequestHandler handler = new ResourceHttpRequestHandler();
        handler.setLocations(List.of(new ClassPathResource(FILES)));
        return handler;
    }

    @Bean
    HttpRequestHandlerAdapter fileAdapter() {
        return new HttpRequestHandlerAdapter();
    }
}
