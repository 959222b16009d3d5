/**
 * What is said about rehearsing and comparing wordings: choosing a situation, feedback on a line, the persona's answer, how it ended.
 * Start reading at {@link org.trustcoach.coach.rehearse.Rehearsals}. Pure; the turn in the making is a
 * {@link org.trustcoach.coach.rehearse.Room}.
 */
@NullMarked
package org.trustcoach.coach.rehearse;

import org.jspecify.annotations.NullMarked;
