/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import org.cadre.core.access.Level;
import org.cadre.model.CadrePackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/**
 * Says how near rows are to the account that works with the database.
 *
 * @param rights what the account may do
 * @param own which roots are near
 * @param packages where classes are found
 */
record Surroundings(Rights rights, Own own, Packages packages) {

    /** The nearness of what a row is about. */
    Nearness of(Meaning meaning, Row row) {
        var root = own.root(row.root());
        if (meaning.list() != null || meaning.type().getEPackage() != CadrePackage.eINSTANCE) {
            return root;
        }
        return switch (meaning.type().getClassifierID()) {
            case CadrePackage.CHECK_IN -> by(meaning.value(row, CadrePackage.Literals.CHECK_IN__EDUCATOR),
                    own.educator(), root);
            case CadrePackage.CONSENT -> by(meaning.value(row, CadrePackage.Literals.CONSENT__EDUCATOR),
                    own.educator(), root);
            case CadrePackage.REFLECTION -> by(meaning.value(row, CadrePackage.Literals.REFLECTION__AUTHOR),
                    own.account(), root);
            case CadrePackage.DEMOGRAPHICS -> own.educator().equals(
                    meaning.value(row, CadrePackage.Literals.DEMOGRAPHICS__EDUCATOR))
                            ? Nearness.SELF : Nearness.ANY;
            case CadrePackage.CONTENT_KEY -> own.pairs().contains(String.valueOf(
                    meaning.value(row, CadrePackage.Literals.CONTENT_KEY__MENTORSHIP)))
                            ? Nearness.SELF : root;
            default -> root;
        };
    }

    /** Whether somebody may know that a reference refers to an element of a class. */
    boolean isKnown(ClassName target, String id) {
        var type = packages.findAny(target);
        return type.isPresent() && own.root(id).of(rights.of(type.get())) != Level.NONE;
    }

    /** Whether some records of a class are withheld. */
    boolean isScoped(ClassName target) {
        return packages.findAny(target).filter(type -> !isElement(type))
                .map(type -> !rights.of(type).isReadableInAll()).orElse(true);
    }

    /** A reference to anything at all, of which nobody can say whose it is. */
    private static boolean isElement(EClass type) {
        EPackage base = CadrePackage.eINSTANCE;
        return type.isAbstract() && type.getEPackage() == base;
    }

    private static Nearness by(Object who, String self, Nearness root) {
        return root == Nearness.SELF && self.equals(who) ? root : root.ofOther();
    }

}
