/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.offline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cadre.core.access.AccessRules;
import org.cadre.core.access.Level;
import org.cadre.core.merge.ElementImage;
import org.cadre.core.store.ProgramStore;
import org.cadre.model.AccountRole;
import org.cadre.model.CadrePackage.Literals;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What of records goes into a database whose user has these roles, any if empty: private texts of others stay
 * at home, and so do accounts and keys, which are of no use without them. What stays is not changed by work
 * elsewhere, so that it is as it was when the work comes back.
 */
record Portable(Optional<Set<AccountRole>> roles) {

    private static final Set<EClass> AT_HOME = Set.of(Literals.ACCOUNT, Literals.CONTENT_KEY);

    /** What goes into this database: all if nobody's rights are kept there. */
    static Portable into(ProgramStore store) {
        boolean keepsRights = store.protection().isActive();
        return new Portable(keepsRights ? Optional.of(store.principal().roles()) : Optional.empty());
    }

    /** The records that go, without what stays. */
    List<ElementImage> of(Collection<ElementImage> roots) {
        return roles.isEmpty() ? List.copyOf(roots)
                : roots.stream().filter(root -> goes(root.type())).map(this::without).toList();
    }

    private boolean goes(EClass type) {
        return !AT_HOME.contains(type) && AccessRules.grant(type, roles.orElseThrow()).all() == Level.WRITE;
    }

    private ElementImage without(ElementImage image) {
        var values = new LinkedHashMap<EStructuralFeature, Object>();
        image.values().forEach((feature, value) -> {
            if (feature instanceof EReference reference && reference.isContainment()) {
                values.put(feature, image.children(reference).stream().filter(child -> goes(child.type()))
                        .map(this::without).toList());
            } else if (isOpen(image.type(), feature)) {
                values.put(feature, value);
            }
        });
        return new ElementImage(image.id(), image.type(), values);
    }

    private boolean isOpen(EClass type, EStructuralFeature feature) {
        return feature instanceof EAttribute attribute && attribute.isID()
                || AccessRules.grant(type, feature, roles.orElseThrow()).all() == Level.WRITE;
    }
}
