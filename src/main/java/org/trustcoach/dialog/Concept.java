package org.trustcoach.dialog;

/**
 * An idea that the coach teaches.
 *
 * @param id stable id
 * @param name what people call it, in lower case
 * @param idea what it is and what it is good for, in a few sentences
 */
public record Concept(String id, String name, String idea) {}
