package org.workstyle.inspection.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

import org.workstyle.inspection.EvidenceFile;

/**
 * Files that came with a form; a field left empty brings none.
 */
final class Uploads {

	private Uploads() {
	}

	static List<EvidenceFile> of(@Nullable List<MultipartFile> sent) {
		List<EvidenceFile> files = new ArrayList<>();
		for (MultipartFile file : (sent != null) ? sent : List.<MultipartFile>of()) {
			if (!file.isEmpty()) {
				String name = file.getOriginalFilename();
				try {
					files.add(new EvidenceFile((name != null) ? name : "", file.getInputStream()));
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}
		}
		return files;
	}

}
