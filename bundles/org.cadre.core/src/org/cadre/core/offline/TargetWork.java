/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.offline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.merge.Choices;
import org.cadre.core.merge.Divergence;
import org.cadre.core.merge.ElementImage;
import org.cadre.core.merge.ImageReader;
import org.cadre.core.merge.ImageWriter;
import org.cadre.core.merge.RootDivergence;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Element;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** The database that offline work comes back to. */
final class TargetWork implements ImageWriter.Targets {

    private final UnitOfWork work;
    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, EClass> missing = new LinkedHashMap<>();
    private CadreException failure;

    TargetWork(UnitOfWork work) {
        this.work = work;
    }

    /** Compares what was done offline with what is there. */
    Divergence compare(OfflineDiff diff) throws CadreException {
        var roots = new ArrayList<RootDivergence>();
        for (var id : diff.changed()) {
            var type = diff.type(id);
            var theirs = work.find(RootTypes.query(type), id);
            theirs.ifPresent(this::index);
            roots.add(new RootDivergence(id, type, diff.base().get(id), diff.mine().images().get(id),
                    theirs.map(ImageReader::present).orElse(null), null));
        }
        return new Divergence(roots,
                id -> diff.mine().find(id).or(() -> Optional.ofNullable(elements.get(id))));
    }

    /** Makes the database's records say what the merge says. */
    void write(Divergence divergence, Choices choices) throws CadreException {
        var writer = new ImageWriter(this);
        for (var root : divergence.roots()) {
            var merged = root.merged(choices);
            if (merged != null) {
                write(merged, writer);
            }
        }
        writer.link();
        for (var root : divergence.roots()) {
            if (root.theirs() != null && root.merged(choices) == null) {
                work.remove(elements.get(root.id()));
            }
        }
        refuseMissing(divergence);
    }

    private void write(ElementImage image, ImageWriter writer) {
        var present = elements.get(image.id());
        if (present == null) {
            work.add(writer.create(image));
        } else {
            writer.write(image, present);
        }
    }

    private void refuseMissing(Divergence divergence) throws CadreException {
        if (failure != null) {
            throw failure;
        }
        if (!missing.isEmpty()) {
            throw new CadreException(CadreException.Kind.CONFLICT, NLS.bind(Messages.Offline_targetGone,
                    missing.size(), divergence.roots().size()), null);
        }
    }

    @Override
    public EObject target(String id, EClass type) {
        var known = elements.get(id);
        if (known != null) {
            return known;
        }
        try {
            var found = work.find(RootTypes.query(type), id);
            if (found.isEmpty()) {
                missing.put(id, type);
            }
            return found.orElse(null);
        } catch (CadreException e) {
            failure = e;
            return null;
        }
    }

    @Override
    public Element known(String id) {
        return elements.get(id);
    }

    private void index(Element root) {
        elements.put(root.getUuid(), root);
        root.eAllContents().forEachRemaining(part -> elements.put(((Element) part).getUuid(), (Element) part));
    }
}
