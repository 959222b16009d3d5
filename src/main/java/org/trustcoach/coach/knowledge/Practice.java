package org.trustcoach.coach.knowledge;

import java.util.function.Supplier;
import org.trustcoach.practice.PhraseFeedback;
import org.trustcoach.rehearsal.Playbook;
import org.trustcoach.rehearsal.log.Pictures;

/**
 * What practising needs.
 *
 * @param playbook what can be rehearsed
 * @param feedback gives phrase feedback; may take a second when it is asked first
 * @param pictures draws how it went
 */
public record Practice(Playbook playbook, Supplier<PhraseFeedback> feedback, Pictures pictures) {}
