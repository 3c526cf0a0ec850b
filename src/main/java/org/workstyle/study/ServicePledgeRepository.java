package org.workstyle.study;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ServicePledgeRepository extends Repository<ServicePledge, ServicePledgeId> {

	ServicePledge saveAndFlush(ServicePledge pledge);

	Optional<ServicePledge> findById(ServicePledgeId id);

}
