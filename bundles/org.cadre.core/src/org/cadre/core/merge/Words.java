/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.merge;

import java.util.Locale;

import org.cadre.core.listing.ElementName;
import org.cadre.model.CadrePackage;
import org.cadre.model.Element;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;

/** Makes words of the names of the model. */
final class Words {

    private Words() {
    }

    /** Returns a name in camel case as words of which the first has a capital. */
    static String of(String name) {
        var words = inside(name);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Returns what people call records of a class, as words of which the first has a capital. */
    static String kind(EClass type) {
        return type.getEPackage() != CadrePackage.eINSTANCE ? of(type.getName()) : switch (type.getClassifierID()) {
            case CadrePackage.EDUCATOR -> Messages.Kind_educator;
            case CadrePackage.MENTORSHIP -> Messages.Kind_mentorship;
            case CadrePackage.SESSION -> Messages.Kind_session;
            default -> of(type.getName());
        };
    }

    /** Returns what people call a record: its kind and its name. */
    static String of(Element element) {
        return NLS.bind(Messages.Merge_record, kind(element.eClass()), ElementName.of(element));
    }

    /** Returns a name in camel case as words for the middle of a sentence. */
    static String inside(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
