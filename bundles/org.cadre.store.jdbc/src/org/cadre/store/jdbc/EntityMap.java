/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * How elements of a class are kept, as far as the database knows their features.
 *
 * @param type the class
 * @param table the table with the elements
 * @param columns the single-valued features
 * @param lists the many-valued features
 * @param contained the features that contain elements
 */
record EntityMap(EClass type, Table table, List<ColumnMap> columns, List<ListMap> lists,
        List<EReference> contained) {

    /** Matches the features of a class with what the database keeps of it. */
    static EntityMap of(EClass type, Entity entity) {
        var columns = new ArrayList<ColumnMap>();
        var lists = new ArrayList<ListMap>();
        var contained = new ArrayList<EReference>();
        for (var feature : Features.kept(type)) {
            entity.holder(Features.wish(feature)).ifPresent(holder -> {
                switch (holder.kind()) {
                    case COLUMN -> columns.add(new ColumnMap(feature, type.getFeatureID(feature),
                            entity.table().columns().indexOf(holder.column()), codec(feature)));
                    case LIST -> lists.add(new ListMap(feature, holder.list(), codec(feature)));
                    case CONTAINED -> contained.add((EReference) feature);
                }
            });
        }
        return new EntityMap(type, entity.table(), columns, lists, contained);
    }

    private static Codec codec(EStructuralFeature feature) {
        return feature instanceof EAttribute attribute ? Codec.of(attribute.getEAttributeType()) : null;
    }
}
