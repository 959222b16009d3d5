package org.trustcoach.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The controllers of the page, to be imported as one. */
@Configuration(proxyBeanMethods = false)
@Import({TalkController.class, TranscriptController.class, OwnerController.class, Refusals.class, Errors.class})
public class PageControllers {}
