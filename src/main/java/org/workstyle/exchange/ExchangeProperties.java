package org.workstyle.exchange;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Bounds of what is imported.
 *
 * @param maxRows most rows in a file, as many as a sheet has below its heading
 * @param maxUnpacked most that a workbook may hold when unpacked
 * @param maxStrings most that its table of texts may hold, which is kept in memory
 * @param maxRatio most that a part of it may be packed, once it is larger than a few MB
 */
@ConfigurationProperties("portal.exchange")
record ExchangeProperties(@DefaultValue("1048575") int maxRows, @DefaultValue("1GB") DataSize maxUnpacked,
		@DefaultValue("32MB") DataSize maxStrings, @DefaultValue("300") int maxRatio) {

}
