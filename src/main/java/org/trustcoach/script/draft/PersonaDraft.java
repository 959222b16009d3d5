package org.trustcoach.script.draft;

import org.trustcoach.rehearsal.Persona;
import org.trustcoach.script.shape.Word;

/** A persona with its place. */
public record PersonaDraft(Word id, Persona persona) {}
