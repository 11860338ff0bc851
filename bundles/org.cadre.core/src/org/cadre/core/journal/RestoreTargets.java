/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.merge.ImageWriter;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Element;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Finds what restored elements refer to, and what they contained before. */
final class RestoreTargets implements ImageWriter.Targets {

    private final UnitOfWork work;
    private final Map<String, Element> known = new HashMap<>();
    private Map<String, Element> everything;

    /**
     * @param present the roots that are written, by id
     */
    RestoreTargets(UnitOfWork work, Map<String, Element> present) {
        this.work = work;
        present.values().forEach(root -> {
            known.put(root.getUuid(), root);
            root.eAllContents().forEachRemaining(child -> put((Element) child));
        });
    }

    private void put(Element element) {
        known.put(element.getUuid(), element);
    }

    @Override
    public EObject target(String id, EClass type) {
        var here = known.get(id);
        return here != null ? here : elsewhere(id, type);
    }

    /** A class that has no table of its own is looked for among all that is loaded. */
    private Element elsewhere(String id, EClass type) {
        try {
            return JournalRestore.find(work, type, id).orElseGet(() -> index().get(id));
        } catch (CadreException e) {
            return index().get(id);
        }
    }

    private Map<String, Element> index() {
        if (everything == null) {
            everything = new HashMap<>();
            EcoreUtil.getAllContents(List.of(work.contents())).forEachRemaining(object -> {
                if (object instanceof Element element) {
                    everything.put(element.getUuid(), element);
                }
            });
        }
        return everything;
    }

    @Override
    public Element known(String id) {
        return known.get(id);
    }
}
