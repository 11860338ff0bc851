/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.model.CadrePackage;
import org.cadre.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** Makes the rows of a root and of everything it contains. Loads nothing. */
final class RowBuilder {

    /** What stands in a row for the value of a column that the class has no feature for. */
    static final Object UNKNOWN = new Object();

    private final Mapping mapping;
    private final List<Row> rows = new ArrayList<>();
    private String root;
    private String rootTable;

    RowBuilder(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Returns the rows, that of the root first, with the version and the position that it shall have. */
    List<Row> rows(Element element, long version, long position) throws CadreException {
        rows.clear();
        root = element.getUuid();
        rootTable = map(element).table().name();
        var row = add(element, position);
        row.values()[Table.VERSION] = version;
        return List.copyOf(rows);
    }

    private Row add(Element element, long position) throws CadreException {
        var map = map(element);
        var row = new Row(map.table(), new Object[map.table().columns().size()]);
        rows.add(row);
        Arrays.fill(row.values(), Table.FEATURE + 1, row.values().length, UNKNOWN);
        row.values()[Table.ID] = element.getUuid();
        row.values()[Table.POSITION] = position;
        for (var column : map.columns()) {
            row.values()[column.index()] = single(element, column);
        }
        for (var list : map.lists()) {
            addValues(element, list);
        }
        for (var reference : map.contained()) {
            addContained(element, reference);
        }
        return row;
    }

    private void addValues(Element element, ListMap list) throws CadreException {
        long position = 0;
        for (var value : Values.of(element, list.feature())) {
            var stored = list.isReference() ? target(element, list.feature(), value)
                    : stored(element, list.feature(), list.codec(), value);
            rows.add(new Row(list.table(), new Object[] {element.getUuid(), position++, root, stored}));
        }
    }

    private void addContained(Element element, EReference reference) throws CadreException {
        long position = 0;
        for (var child : Values.of(element, reference)) {
            var row = add((Element) child, position++);
            row.values()[Table.ROOT] = root;
            row.values()[Table.ROOT_TABLE] = rootTable;
            row.values()[Table.OWNER] = element.getUuid();
            row.values()[Table.FEATURE] = reference.getName();
        }
    }

    private EntityMap map(Element element) {
        return mapping.find(element.eClass()).orElseThrow();
    }

    private static Object single(Element element, ColumnMap column) throws CadreException {
        var feature = column.feature();
        if (feature.isUnsettable() && !element.eIsSet(feature)) {
            return null;
        }
        var value = element.eGet(feature, false);
        return column.isReference() ? target(element, feature, value)
                : stored(element, feature, column.codec(), value);
    }

    private static Object stored(Element element, EStructuralFeature feature, Codec codec, Object value)
            throws CadreException {
        try {
            return value == null ? null : codec.toStored().apply(value);
        } catch (IllegalArgumentException e) {
            if (feature.getEType() == CadrePackage.Literals.SEALED_TEXT) { // says nothing of what it says
                throw CadreException.input(NLS.bind(Messages.Commit_notSealed, Labels.of(element),
                        Labels.words(feature.getName())));
            }
            throw CadreException.input(NLS.bind(Messages.Commit_unstorable,
                    new Object[] {Labels.of(element), Labels.words(feature.getName()), value}));
        }
    }

    private static String target(Element element, EStructuralFeature feature, Object value)
            throws CadreException {
        if (value == null) {
            return null;
        }
        var target = (EObject) value;
        if (!target.eIsProxy() && target.eResource() == null) {
            throw CadreException.input(NLS.bind(Messages.Commit_targetMissing, new Object[] {
                    Labels.of(element), Labels.words(feature.getName()), Labels.of((Element) target)}));
        }
        return Identity.of(target);
    }
}
