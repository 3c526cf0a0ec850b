package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case.
 *
 * @param day the day it happened
 * @param id the entry behind it
 * @param kind what it was
 * @param subject what it is about: a tax, a step, a file
 * @param amount the money it is about
 * @param until the day it gives
 * @param text what was said
 * @param at when it was entered
 * @param by name of who entered it
 */
public record TimelineEntry(LocalDate day, UUID id, TimelineKind kind, @Nullable String subject,
		@Nullable BigDecimal amount, @Nullable LocalDate until, @Nullable String text, @Nullable Instant at,
		@Nullable String by) {

}
