/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.Iterator;

import org.cadre.core.CadreException;
import org.cadre.core.access.Level;
import org.cadre.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Refuses changes of elements in memory for which there is no chance at all, also of features that are
 * withheld and for which rows therefore have no column.
 */
record FieldCheck(Rights rights) {

    /** Checks all that is to be saved. */
    void check(ChangeTracker tracker, Pending pending) throws CadreException {
        if (rights.isEverything()) {
            return;
        }
        for (var root : pending.added().values()) {
            checkNew(root);
            for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
                checkNew((Element) all.next());
            }
        }
        for (var root : pending.removed().values()) {
            WriteCheck.requireAny(rights, root.eClass(), null, Level.ERASE);
        }
        for (var change : tracker.changes().entrySet()) {
            for (var feature : change.getValue()) {
                checkChange(change.getKey(), feature);
            }
        }
    }

    private void checkNew(Element element) throws CadreException {
        var type = element.eClass();
        WriteCheck.requireAny(rights, type, null, Level.WRITE);
        for (var feature : Features.kept(type)) {
            if (element.eIsSet(feature) && !isContainment(feature)) {
                WriteCheck.requireAny(rights, type, feature, Level.WRITE);
            }
        }
    }

    private void checkChange(EObject element, EStructuralFeature feature) throws CadreException {
        boolean less = isContainment(feature) || !element.eIsSet(feature);
        WriteCheck.requireAny(rights, element.eClass(), feature, less ? Level.ERASE : Level.WRITE);
        if (isContainment(feature)) {
            for (var child : Values.of(element, feature)) {
                WriteCheck.requireAny(rights, ((EObject) child).eClass(), null, Level.READ);
            }
        }
    }

    private static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }
}
