/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.form;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

import org.cadre.ui.Messages;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/**
 * A feature of whatever the form shows at the moment.
 *
 * @param owner the object; its value null where there is none, for instance a profile that a person does not have
 * @param feature the feature
 * @param name what the form calls it
 * @param edits how to change it
 */
record Bound(Supplier<? extends EObject> owner, EStructuralFeature feature, String name, Edits edits) {

    EAttribute attribute() {
        return (EAttribute) feature;
    }

    boolean isPresent() {
        return owner.get() != null;
    }

    /** Whether there is an object, and whoever works may change it here. */
    boolean isWritable() {
        var object = owner.get();
        return object != null && edits.allows(object, feature);
    }

    Object get() {
        var object = owner.get();
        return object == null ? null : object.eGet(feature);
    }

    void set(Object value) {
        var object = owner.get();
        if (object != null && !same(object.eGet(feature), value)) {
            edits.edit(NLS.bind(Messages.Form_change, inSentence(name)), () -> object.eSet(feature, value));
        }
    }

    /** Names of fields begin with a capital, but not inside a sentence, unless they are an abbreviation. */
    private static String inSentence(String name) {
        var abbreviated = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return abbreviated ? name : name.substring(0, 1).toLowerCase(Locale.getDefault()) + name.substring(1);
    }

    private static boolean same(Object one, Object other) {
        return one instanceof List<?> list ? List.copyOf(list).equals(other) : Objects.equals(one, other);
    }
}
