/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.exchange.run.Edit;
import org.cadre.model.CadreFactory;
import org.cadre.model.ForeignValue;
import org.cadre.model.Sourced;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Keeps the values that Cadre does not interpret, so that an export can return them. */
@SuppressWarnings("nls")
final class Foreign {

    private Foreign() {
    }

    /** Returns what would have to change for the record to keep exactly the row's uninterpreted values. */
    static List<Edit> edits(String file, Row row, Sourced target) {
        var edits = new ArrayList<Edit>();
        for (var heading : row.header().kept()) {
            edit(file, heading, kept(heading, row.get(heading), row), target).ifPresent(edits::add);
        }
        return edits;
    }

    /** Returns the edit that makes the record keep a value, or none of that name if it is empty. */
    static Optional<Edit> edit(String file, String field, String value, Sourced target) {
        var present = find(target, file, field);
        var before = present.map(ForeignValue::getValue).orElse("");
        if (before.equals(value)) {
            return Optional.empty();
        }
        return Optional.of(Edit.of(field, before, value, () -> put(target, file, field, value)));
    }

    /** Returns the value that a record keeps for a field of a file; empty if it keeps none. */
    static String get(Sourced source, String file, String field) {
        return find(source, file, field).map(ForeignValue::getValue).orElse("");
    }

    static ForeignValue create(String source, String field, String value) {
        var foreign = CadreFactory.eINSTANCE.createForeignValue();
        foreign.setSource(source);
        foreign.setField(field);
        foreign.setValue(value);
        return foreign;
    }

    /**
     * What an export can tell without it need not be kept: accounts are enabled, and mostly named like the
     * address.
     */
    private static String kept(String heading, String value, Row row) {
        boolean derived = switch (heading) {
        case "enabledUser" -> "true".equals(value);
        case "username" -> value.equals(username(row.get("email"), row.get("identifier"), row.sourcedId()));
        default -> false;
        };
        return derived ? "" : value;
    }

    /** The account name of somebody whose own is not kept. */
    static String username(String email, String staffId, String sourcedId) {
        if (email != null && !email.isEmpty()) {
            return email;
        }
        return staffId != null && !staffId.isEmpty() ? staffId : sourcedId;
    }

    private static Optional<ForeignValue> find(Sourced source, String file, String field) {
        if (source.getForeign().isEmpty()) {
            return Optional.empty();
        }
        return source.getForeign().stream()
                .filter(f -> file.equals(f.getSource()) && field.equals(f.getField())).findFirst();
    }

    private static void put(Sourced target, String file, String field, String value) {
        var present = find(target, file, field);
        if (value.isEmpty()) {
            present.ifPresent(EcoreUtil::remove);
        } else if (present.isPresent()) {
            present.get().setValue(value);
        } else {
            target.getForeign().add(create(file, field, value));
        }
    }
}
