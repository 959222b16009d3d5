package org.trustcoach.coach.setting;

/**
 * A setting as it was typed.
 *
 * @param words what it shall be, in lower case; empty if that wasn't said
 * @param certain whether nothing else can be meant, even if the words make no value
 */
public record Said(Topic topic, String words, boolean certain) {}
