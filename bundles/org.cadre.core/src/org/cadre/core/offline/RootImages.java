/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.offline;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.merge.ElementImage;
import org.cadre.core.merge.ImageReader;
import org.cadre.core.merge.ImageWriter;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Element;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Everything in a small database.
 *
 * @param images the roots, by id
 * @param elements all elements, by id, to be named
 */
record RootImages(Map<String, ElementImage> images, Map<String, Element> elements) {

    /** Reads everything. */
    static RootImages read(UnitOfWork work) throws CadreException {
        var all = new RootImages(new LinkedHashMap<>(), new HashMap<>());
        for (var type : RootTypes.all()) {
            work.load(RootTypes.query(type)).forEach(all::add);
        }
        return all;
    }

    /** Adds roots to an empty database, in one commit, but for what its user may not enter there. */
    static void write(Collection<ElementImage> roots, ProgramStore store, CommitNote note,
            IProgressMonitor monitor) throws CadreException {
        try (var work = store.begin()) {
            var writer = new ImageWriter(new Nothing());
            Portable.into(store).of(roots).stream().map(writer::create).forEach(work::add);
            writer.link();
            work.commit(note, monitor);
        }
    }

    /** Finds an element to name. */
    Optional<Element> find(String id) {
        return Optional.ofNullable(elements.get(id));
    }

    private void add(Element root) {
        images.put(root.getUuid(), ImageReader.present(root));
        elements.put(root.getUuid(), root);
        root.eAllContents().forEachRemaining(part -> elements.put(((Element) part).getUuid(), (Element) part));
    }

    /** Nothing is there beside what is written. */
    private static final class Nothing implements ImageWriter.Targets {

        @Override
        public EObject target(String id, EClass type) {
            return null;
        }

        @Override
        public Element known(String id) {
            return null;
        }
    }
}
