package org.workstyle.attachment.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.workstyle.attachment.Attachment;
import org.workstyle.attachment.AttachmentFile;
import org.workstyle.attachment.AttachmentGate;
import org.workstyle.attachment.AttachmentId;
import org.workstyle.attachment.AttachmentOwner;
import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.SignedIn;

/**
 * Uploads, downloads and removes files; afterwards the record's page is shown again.
 */
@Controller
@RequestMapping("/attachments")
class AttachmentController {

	private static final String FLASH = "flash";

	private final AttachmentGate gate;

	AttachmentController(AttachmentGate gate) {
		this.gate = gate;
	}

	/**
	 * Sends a file so that no browser shows or runs it in the portal's name.
	 */
	@GetMapping("/{id}")
	ResponseEntity<Resource> show(@PathVariable AttachmentId id, @SignedIn Actor actor) {
		AttachmentFile file = this.gate.open(id, actor);
		Attachment attachment = file.attachment();
		ContentDisposition disposition = ContentDisposition.attachment()
			.filename(attachment.fileName(), StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(attachment.mediaType()))
			.contentLength(attachment.size())
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.header("X-Content-Type-Options", "nosniff")
			.body(new InputStreamResource(file.content()));
	}

	@PostMapping
	String create(@RequestParam String ownerType, @RequestParam UUID ownerId, @RequestParam String purpose,
			@RequestParam MultipartFile file, @RequestHeader(value = "Referer", required = false) @Nullable URI page,
			@SignedIn Actor actor, RedirectAttributes redirect) throws IOException {
		String name = file.getOriginalFilename();
		try (InputStream content = file.getInputStream()) {
			this.gate.store(new AttachmentOwner(ownerType, ownerId), purpose, (name != null) ? name : "", content,
					actor);
			redirect.addFlashAttribute(FLASH, "attachment.stored");
		}
		catch (PortalException ex) {
			redirect.addFlashAttribute(FLASH, ex.messageKey());
			redirect.addFlashAttribute("flashTone", "danger");
		}
		return back(page);
	}

	@PostMapping("/{id}/removal")
	String remove(@PathVariable AttachmentId id, @RequestHeader(value = "Referer", required = false) @Nullable URI page,
			@SignedIn Actor actor, RedirectAttributes redirect) {
		this.gate.remove(id, actor);
		redirect.addFlashAttribute(FLASH, "attachment.removed");
		return back(page);
	}

	/**
	 * Only the path of the page that sent the form is followed, never its host.
	 */
	private static String back(@Nullable URI page) {
		String path = (page != null) ? page.getRawPath() : null;
		return "redirect:" + ((path != null && path.matches("/[^/\\\\].*")) ? path : "/");
	}

}
