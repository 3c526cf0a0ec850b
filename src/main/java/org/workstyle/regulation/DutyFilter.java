package org.workstyle.regulation;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;

/**
 * Which duties are asked for; what is missing does not narrow the list.
 *
 * @param own whether only those the reader answers for
 * @param unit the responsible unit
 * @param regulation the regulation
 * @param ended whether those that ended, too
 */
public record DutyFilter(boolean own, @Nullable UnitId unit, @Nullable RegulationId regulation, boolean ended) {

}
