/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.cadre.exchange.run.Edit;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Carries values between columns and the features that the schema names for them, in both directions. */
@SuppressWarnings("nls")
class Binder {

    private final Map<Kind, List<Bound>> bound = new HashMap<>();

    /** Records of one class from one file. */
    private record Kind(Header header, EClass type) {
    }

    /** A column of a file, where it is, and the feature that takes its values. */
    private record Bound(Column column, int position, EAttribute feature) {
    }

    /**
     * Returns what would have to change for the record to say what the row says. Columns that the file
     * lacks say nothing.
     *
     * @param except headings of columns that somebody else interprets
     */
    List<Edit> edits(Row row, EObject target, String... except) {
        var edits = new ArrayList<Edit>();
        var others = List.of(except);
        for (var column : bound.computeIfAbsent(new Kind(row.header(), target.eClass()), Binder::bind)) {
            if (!others.contains(column.column().name())) {
                edit(column, row.at(column.position()), target).ifPresent(edits::add);
            }
        }
        return edits;
    }

    private static List<Bound> bind(Kind kind) {
        var header = kind.header();
        return header.headings().stream().flatMap(h -> header.column(h).stream())
                .flatMap(column -> attribute(column, kind.type()).stream()
                        .map(feature -> new Bound(column, header.position(column.name()), feature)))
                .toList();
    }

    /** Returns how a record's value is written in a column; empty for columns that take no feature of it. */
    String cell(Column column, EObject source) {
        return attribute(column, source.eClass()).map(feature -> text(feature, value(feature, source)))
                .orElse("");
    }

    private static Optional<Edit> edit(Bound column, String cell, EObject target) {
        var feature = column.feature();
        if (cell.isEmpty() && keepsWhenBlank(feature, column.column())) {
            return Optional.empty();
        }
        var before = value(feature, target);
        var after = value(feature, cell);
        if (Objects.equals(before, after)) {
            return Optional.empty();
        }
        return Optional.of(Edit.of(feature.getName(), text(feature, before), text(feature, after),
                () -> set(target, feature, after)));
    }

    /** A row never takes a key away, nor a number or a word that has no "unknown". */
    private static boolean keepsWhenBlank(EAttribute feature, Column column) {
        return column.name().equals("identifier")
                || !feature.isMany() && !feature.isUnsettable()
                        && feature.getEAttributeType().getDefaultValue() != null;
    }

    private static void set(EObject target, EAttribute feature, Object value) {
        if (value == null && feature.isUnsettable()) {
            target.eUnset(feature);
        } else {
            target.eSet(feature, value);
        }
    }

    private static Optional<EAttribute> attribute(Column column, EClass type) {
        return column.feature().map(type::getEStructuralFeature).filter(EAttribute.class::isInstance)
                .map(EAttribute.class::cast);
    }

    private static Object value(EAttribute feature, EObject source) {
        return source.eIsSet(feature) || !feature.isUnsettable() ? source.eGet(feature) : null;
    }

    private static Object value(EAttribute feature, String cell) {
        if (feature.isMany()) {
            return Items.split(cell);
        }
        return cell.isEmpty() ? null : EcoreUtil.createFromString(feature.getEAttributeType(), cell);
    }

    private static String text(EAttribute feature, Object value) {
        if (value instanceof List<?> list) {
            return Items.join(list);
        }
        return value == null ? "" : EcoreUtil.convertToString(feature.getEAttributeType(), value);
    }
}
