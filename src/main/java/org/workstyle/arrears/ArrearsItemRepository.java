package org.workstyle.arrears;

import org.springframework.data.repository.Repository;

interface ArrearsItemRepository extends Repository<ArrearsItem, ArrearsItemId> {

	ArrearsItem save(ArrearsItem item);

}
