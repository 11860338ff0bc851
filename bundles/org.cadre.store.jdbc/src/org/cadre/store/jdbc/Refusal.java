/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessRules;
import org.cadre.core.access.Principal;
import org.cadre.core.roles.RoleNames;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** Says who may not do what, and which roles could. */
interface Refusal {

    /**
     * Returns the refusal of a change.
     *
     * @param feature what of the class; null for its records as such
     */
    static CadreException of(Principal principal, EClass type, EStructuralFeature feature) {
        var record = Labels.words(type.getName());
        var what = feature == null ? NLS.bind(Messages.Access_records, record)
                : NLS.bind(Messages.Access_feature, Labels.words(feature.getName()), record);
        return CadreException.input(NLS.bind(Messages.Access_refused, new Object[] {principal.displayName(),
                RoleNames.one(principal.roles()), what,
                RoleNames.many(AccessRules.writers(type, feature))}));
    }

    /** Returns the refusal of something that only these roles do. */
    static CadreException of(Principal principal, String what, String who) {
        return CadreException.input(NLS.bind(Messages.Access_notYours, new Object[] {
                principal.displayName(), RoleNames.one(principal.roles()), what, who}));
    }
}
