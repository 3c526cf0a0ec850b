package org.workstyle.taxpayer;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is said about a taxpayer and needs no reason to be changed.
 *
 * @param creditCode its credit code
 * @param name its name
 * @param kind what sort it is
 * @param industry its industry
 * @param registeredOn when it was registered
 * @param address where it is
 */
public record TaxpayerFacts(CreditCode creditCode, String name, TaxpayerKind kind, Industry industry,
		LocalDate registeredOn, @Nullable String address) {

}
