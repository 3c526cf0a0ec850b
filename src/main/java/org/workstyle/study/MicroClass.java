package org.workstyle.study;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The four stages of a discipline micro-class (纪检业务微课堂).
 *
 * @param teaching 轮流讲: who taught what in turn
 * @param guidance 案例引: the case that led in
 * @param practice 实操练: what was practised
 * @param comment 领导评: what the leader said
 */
@Embeddable
public record MicroClass(@Nullable @Column(name = "turn_teaching") String teaching,
		@Nullable @Column(name = "case_guidance") String guidance, @Nullable @Column(name = "practice") String practice,
		@Nullable @Column(name = "leader_comment") String comment) {

}
