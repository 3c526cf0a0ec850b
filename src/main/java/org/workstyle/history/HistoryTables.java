package org.workstyle.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.metamodel.mapping.SelectableMappings;
import org.hibernate.metamodel.mapping.internal.EntityCollectionPart;
import org.hibernate.persister.entity.EntityPersister;

import org.springframework.stereotype.Component;

import org.workstyle.history.HistoryTable.Field;

/**
 * Finds the history tables of a record and of its parts from its mapping. What is not
 * audited has no table and is left out.
 */
@Component
class HistoryTables {

	private static final String SUFFIX = "_history";

	private final SessionFactoryImplementor sessions;

	private final Map<Class<?>, List<HistoryTable>> known = new ConcurrentHashMap<>();

	HistoryTables(EntityManagerFactory entityManagers) {
		this.sessions = entityManagers.unwrap(SessionFactoryImplementor.class);
	}

	List<HistoryTable> of(Class<?> entity) {
		return this.known.computeIfAbsent(entity, this::find);
	}

	private List<HistoryTable> find(Class<?> entity) {
		EntityPersister mapping = this.sessions.getMappingMetamodel().getEntityDescriptor(entity);
		if (!isAudited(mapping.getEntityName())) {
			throw new IllegalArgumentException(entity + " keeps no history");
		}
		List<HistoryTable> tables = new ArrayList<>();
		String id = mapping.getIdentifierColumnNames()[0];
		tables.add(new HistoryTable(entity.getSimpleName(), tableOf(mapping) + SUFFIX, id, id, fields(mapping, ""),
				false));
		mapping.getAttributeMappings().forEach((attribute) -> {
			if (attribute instanceof PluralAttributeMapping collection) {
				addPart(tables, entity.getSimpleName() + "." + attribute.getAttributeName(), collection);
			}
		});
		return List.copyOf(tables);
	}

	private void addPart(List<HistoryTable> tables, String key, PluralAttributeMapping collection) {
		String owner = collection.getKeyDescriptor().getSelectable(0).getSelectionExpression();
		if (collection.getElementDescriptor() instanceof EntityCollectionPart part) {
			EntityMappingType child = part.getEntityMappingType();
			if (isAudited(child.getEntityName())) {
				String id = child.getIdentifierMapping().getSelectable(0).getSelectionExpression();
				tables.add(new HistoryTable(key, tableOf(child) + SUFFIX, owner, id, fields(child, owner), true));
			}
		}
		else if (isAudited(collection.getSeparateCollectionTable())) {
			List<Field> fields = new ArrayList<>();
			addFields(fields, key, collection.getElementDescriptor());
			tables.add(new HistoryTable(key, collection.getSeparateCollectionTable() + SUFFIX, owner, null,
					List.copyOf(fields), true));
		}
	}

	private boolean isAudited(String name) {
		return this.sessions.getMappingMetamodel().findEntityDescriptor(name + SUFFIX) != null;
	}

	private static String tableOf(EntityMappingType mapping) {
		return mapping.getMappedTableDetails().getTableName();
	}

	private static List<Field> fields(EntityMappingType mapping, String without) {
		List<Field> fields = new ArrayList<>();
		String entity = mapping.getMappedJavaType().getJavaTypeClass().getSimpleName();
		mapping.getAttributeMappings().forEach((attribute) -> {
			if (!(attribute instanceof PluralAttributeMapping)) {
				addFields(fields, entity + "." + attribute.getAttributeName(), attribute);
			}
		});
		fields.removeIf((field) -> field.column().equals(without));
		return List.copyOf(fields);
	}

	private static void addFields(List<Field> fields, String key, SelectableMappings columns) {
		boolean single = columns.getJdbcTypeCount() == 1;
		columns.forEachSelectable((position, column) -> fields.add(
				new Field(single ? key : key + "." + nameOf(column), column.getSelectionExpression(), typeOf(column))));
	}

	private static String nameOf(SelectableMapping column) {
		return (column instanceof AttributeMapping attribute) ? attribute.getAttributeName()
				: column.getSelectableName();
	}

	private static Class<?> typeOf(SelectableMapping column) {
		return column.getJdbcMapping().getMappedJavaType().getJavaTypeClass();
	}

}
