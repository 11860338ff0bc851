/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Carries values between columns and the features that the schema names for them, in both directions. */
class Binder {

    private final FileSchema schema;

    Binder(FileSchema schema) {
        this.schema = schema;
    }

    /**
     * Returns what would have to change for the record to say what the row says. Columns that the file lacks say
     * nothing.
     *
     * @param except headings of columns that somebody else interprets
     */
    List<Edit> edits(Row row, EObject target, String... except) {
        var edits = new ArrayList<Edit>();
        var others = List.of(except);
        for (var heading : row.header().headings()) {
            row.header().column(heading).filter(column -> isBound(column, target) && !others.contains(heading))
                    .flatMap(column -> edit(column, row.get(heading), target)).ifPresent(edits::add);
        }
        return edits;
    }

    /** Returns how a record's value is written in a column; empty for columns that take no feature of it. */
    String cell(Column column, EObject source) {
        if (!isBound(column, source)) {
            return ""; //$NON-NLS-1$
        }
        var feature = attribute(column, source);
        var value = source.eIsSet(feature) || !feature.isUnsettable() ? source.eGet(feature) : null;
        return text(feature, value);
    }

    boolean isBound(Column column, EObject target) {
        return column.feature().isPresent()
                && target.eClass().getEStructuralFeature(column.feature().get()) instanceof EAttribute;
    }

    FileSchema schema() {
        return schema;
    }

    private Optional<Edit> edit(Column column, String cell, EObject target) {
        var feature = attribute(column, target);
        if (cell.isEmpty() && keepsWhenBlank(feature, column)) {
            return Optional.empty();
        }
        var before = target.eIsSet(feature) || !feature.isUnsettable() ? target.eGet(feature) : null;
        var after = value(feature, cell);
        if (Objects.equals(before, after)) {
            return Optional.empty();
        }
        return Optional.of(Edit.of(feature.getName(), text(feature, before), text(feature, after),
                () -> set(target, feature, after)));
    }

    /** A row never takes a key away, nor a number or a word that has no "unknown". */
    private static boolean keepsWhenBlank(EAttribute feature, Column column) {
        return column.name().equals("identifier") //$NON-NLS-1$
                || !feature.isMany() && !feature.isUnsettable() && feature.getEAttributeType().getDefaultValue() != null;
    }

    private static void set(EObject target, EAttribute feature, Object value) {
        if (value == null && feature.isUnsettable()) {
            target.eUnset(feature);
        } else {
            target.eSet(feature, value);
        }
    }

    private static EAttribute attribute(Column column, EObject object) {
        return (EAttribute) object.eClass().getEStructuralFeature(column.feature().orElseThrow());
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
        return value == null ? "" : EcoreUtil.convertToString(feature.getEAttributeType(), value); //$NON-NLS-1$
    }
}
