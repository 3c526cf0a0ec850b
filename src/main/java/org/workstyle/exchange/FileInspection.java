package org.workstyle.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.workstyle.shared.PortalException;

/**
 * Finds out what a file really is before anything of it is stored, and refuses what is no
 * plain table.
 */
final class FileInspection {

	private static final int OLE2 = 0xD0CF11E0;

	private static final int ZIP = 0x504B0304;

	private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

	private final WorkbookInspection workbooks;

	private final ExchangeProperties properties;

	FileInspection(ExchangeProperties properties) {
		this.properties = properties;
		this.workbooks = new WorkbookInspection(properties);
	}

	/**
	 * Returns the file as what it is.
	 * @throws PortalException with the reason, where it is refused
	 */
	SheetFile inspect(Path file, String name) throws IOException {
		if (Files.size(file) == 0) {
			throw new PortalException("exchange.refused.empty");
		}
		String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		switch (firstBytes(file)) {
			case OLE2 -> throw new PortalException(
					contains(file, ENCRYPTED) ? "exchange.refused.encrypted" : "exchange.refused.xls");
			case ZIP -> {
				if (extension.equals("xlsm")) {
					throw new PortalException("exchange.refused.macro");
				}
				if (!extension.equals("xlsx")) {
					throw new PortalException("exchange.refused.type");
				}
				return new SheetFile(file, null, this.workbooks.inspect(file));
			}
			default -> {
				if (!extension.equals("csv")) {
					throw new PortalException("exchange.refused.type");
				}
				return text(file);
			}
		}
	}

	private static int firstBytes(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = in.readNBytes(Integer.BYTES);
			return (bytes.length == Integer.BYTES) ? ByteBuffer.wrap(bytes).getInt() : 0;
		}
	}

	private static boolean contains(Path file, byte[] wanted) throws IOException {
		int matched = 0;
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			for (int next = in.read(); next >= 0; next = in.read()) {
				matched = (next == wanted[matched]) ? matched + 1 : (next == wanted[0]) ? 1 : 0;
				if (matched == wanted.length) {
					return true;
				}
			}
		}
		return false;
	}

	private SheetFile text(Path file) throws IOException {
		for (Charset charset : new Charset[] { StandardCharsets.UTF_8, Charset.forName("GB18030") }) {
			try {
				return new SheetFile(file, charset, lines(file, charset));
			}
			catch (CharacterCodingException ex) {
				continue;
			}
		}
		throw new PortalException("exchange.refused.encoding");
	}

	private long lines(Path file, Charset charset) throws IOException {
		long lines = 0;
		try (Reader reader = CsvRows.reader(file, charset)) {
			char[] part = new char[8192];
			for (int size = reader.read(part); size >= 0; size = reader.read(part)) {
				for (int index = 0; index < size; index++) {
					lines += (part[index] == '\n') ? 1 : 0;
					if (part[index] < ' ' && part[index] != '\n' && part[index] != '\r' && part[index] != '\t') {
						throw new PortalException("exchange.refused.type");
					}
				}
			}
		}
		if (lines > this.properties.maxRows() + 1L) {
			throw new PortalException("exchange.refused.rows", this.properties.maxRows());
		}
		return lines;
	}

}
