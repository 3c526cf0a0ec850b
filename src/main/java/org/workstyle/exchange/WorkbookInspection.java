package org.workstyle.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.workstyle.shared.PortalException;

/**
 * Unpacks a workbook once, part by part and to nowhere, counting what really comes out:
 * headers may lie.
 */
final class WorkbookInspection {

	private static final int MOST_PARTS = 5000;

	private static final long RATIO_FROM = 8 << 20;

	private final ExchangeProperties properties;

	WorkbookInspection(ExchangeProperties properties) {
		this.properties = properties;
	}

	/**
	 * Returns how many rows the largest sheet has.
	 */
	long inspect(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			requireWorkbook(zip);
			long unpacked = 0;
			long rows = 0;
			byte[] buffer = new byte[1 << 16];
			for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements();) {
				ZipEntry part = parts.nextElement();
				PartScan scan = new PartScan(part.getName());
				unpacked += unpack(zip, part, scan, unpacked, buffer);
				rows = Math.max(rows, scan.rows());
			}
			if (rows > this.properties.maxRows() + 1L) {
				throw new PortalException("exchange.refused.rows", this.properties.maxRows());
			}
			return rows;
		}
		catch (ZipException | java.io.EOFException ex) {
			throw new PortalException("exchange.refused.broken");
		}
	}

	private static void requireWorkbook(ZipFile zip) {
		if (zip.size() > MOST_PARTS) {
			throw new PortalException("exchange.refused.bomb");
		}
		zip.stream().map((part) -> part.getName().toLowerCase(Locale.ROOT)).forEach((name) -> {
			if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/")) {
				throw new PortalException("exchange.refused.macro");
			}
			if (name.contains("/externallinks/") || name.endsWith("/connections.xml")) {
				throw new PortalException("exchange.refused.links");
			}
		});
		if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("xl/workbook.xml") == null) {
			throw new PortalException("exchange.refused.not-workbook");
		}
	}

	private long unpack(ZipFile zip, ZipEntry part, PartScan scan, long before, byte[] buffer) throws IOException {
		long size = 0;
		long packed = Math.max(part.getCompressedSize(), 1);
		long most = part.getName().toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml")
				? this.properties.maxStrings().toBytes() : Long.MAX_VALUE;
		try (InputStream in = zip.getInputStream(part)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				size += read;
				if (before + size > this.properties.maxUnpacked().toBytes() || size > most
						|| (size > RATIO_FROM && size / packed > this.properties.maxRatio())) {
					throw new PortalException("exchange.refused.bomb");
				}
				scan.take(buffer, read);
				if (scan.rows() > this.properties.maxRows() + 1L) {
					throw new PortalException("exchange.refused.rows", this.properties.maxRows());
				}
			}
		}
		return size;
	}

}
