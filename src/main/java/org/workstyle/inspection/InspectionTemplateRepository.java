package org.workstyle.inspection;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface InspectionTemplateRepository extends Repository<InspectionTemplate, InspectionTemplateId> {

	InspectionTemplate saveAndFlush(InspectionTemplate template);

	Optional<InspectionTemplate> findById(InspectionTemplateId id);

}
