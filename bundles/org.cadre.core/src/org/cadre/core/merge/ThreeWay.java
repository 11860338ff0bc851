/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.cadre.core.merge.Clash.Kind;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The three-way merge of one root: a field that one of two people changed gets that person's value; a field
 * that both changed to different values is a clash, for which a choice counts. Values of a list, and elements
 * that are contained, are merged one by one.
 */
final class ThreeWay {

    private final String root;
    private final Choices choices;
    private final List<Clash> clashes = new ArrayList<>();

    /**
     * @param root the id of the root
     * @param choices what was chosen for clashes; where there is no choice, theirs stands in
     */
    ThreeWay(String root, Choices choices) {
        this.root = root;
        this.choices = choices;
    }

    /** The clashes of all merges so far, those with a choice too. */
    List<Clash> clashes() {
        return List.copyOf(clashes);
    }

    /**
     * Merges an element, a root or something contained.
     *
     * @param base what both began with; null if there was nothing
     * @param mine null if there is nothing any more
     * @param theirs null if there is nothing any more
     * @return the merged image; null if there shall be nothing
     */
    ElementImage merge(ElementImage base, ElementImage mine, ElementImage theirs) {
        if (mine != null && theirs != null) {
            return mergeFields(base, mine, theirs);
        }
        if (base == null) {
            return mine == null ? theirs : mine;
        }
        if (mine == null && theirs == null) {
            return null;
        }
        var kept = mine == null ? theirs : mine;
        return kept.equals(base) ? null : removedOrChanged(base, mine, theirs);
    }

    private ElementImage removedOrChanged(ElementImage base, ElementImage mine, ElementImage theirs) {
        var kind = mine == null ? Kind.REMOVED_HERE : Kind.REMOVED_THERE;
        var key = new ConflictKey(root, base.id(), ""); //$NON-NLS-1$
        return clash(new Clash(key, kind, mine == null ? theirs : mine, null, base, mine, theirs)) == Side.MINE
                ? mine : theirs;
    }

    private ElementImage mergeFields(ElementImage base, ElementImage mine, ElementImage theirs) {
        if (mine.equals(theirs) || theirs.equals(base)) {
            return mine;
        }
        if (mine.equals(base)) {
            return theirs;
        }
        var values = new LinkedHashMap<EStructuralFeature, Object>();
        theirs.values().forEach((feature, value) -> values.put(feature,
                merge(feature, new Versions(base, mine, theirs))));
        return new ElementImage(theirs.id(), theirs.type(), values);
    }

    private Object merge(EStructuralFeature feature, Versions versions) {
        if (feature instanceof EReference reference && reference.isContainment()) {
            return reference.isMany() ? mergeMembers(reference, versions) : mergeSlot(reference, versions);
        }
        return feature.isMany() ? mergeList(feature, versions) : mergeValue(feature, versions);
    }

    private Object mergeValue(EStructuralFeature feature, Versions versions) {
        var base = versions.base(feature);
        var mine = versions.mine().values().get(feature);
        var theirs = versions.theirs().values().get(feature);
        if (Objects.equals(mine, theirs) || Objects.equals(theirs, base)) {
            return mine;
        }
        if (Objects.equals(mine, base)) {
            return theirs;
        }
        return clash(versions.clash(root, Kind.VALUE, feature)) == Side.MINE ? mine : theirs;
    }

    private Object mergeList(EStructuralFeature feature, Versions versions) {
        var lists = new ListMerge(list(versions.base(feature)), list(versions.mine().values().get(feature)),
                list(versions.theirs().values().get(feature)));
        return lists.hasDuplicates() ? mergeValue(feature, versions)
                : ordered(lists, lists.kept(), feature, versions);
    }

    private List<Object> ordered(ListMerge lists, Set<?> kept, EStructuralFeature feature, Versions versions) {
        var side = lists.isOrderChangedTwice(kept) ? clash(versions.clash(root, Kind.ORDER, feature))
                : Side.THEIRS;
        return lists.ordered(kept, side);
    }

    private List<ElementImage> mergeMembers(EReference reference, Versions versions) {
        var base = byId(versions.base() == null ? List.of() : versions.base().children(reference));
        var mine = byId(versions.mine().children(reference));
        var theirs = byId(versions.theirs().children(reference));
        var ids = new LinkedHashSet<>(theirs.keySet());
        ids.addAll(mine.keySet());
        var merged = new LinkedHashMap<String, ElementImage>();
        for (var id : ids) {
            var member = merge(base.get(id), mine.get(id), theirs.get(id));
            if (member != null) {
                merged.put(id, member);
            }
        }
        var lists = new ListMerge(List.copyOf(base.keySet()), List.copyOf(mine.keySet()),
                List.copyOf(theirs.keySet()));
        return ordered(lists, merged.keySet(), reference, versions).stream().map(merged::get).toList();
    }

    /** Merges what a containment for one element contains: the same element by its fields, others as a whole. */
    private List<ElementImage> mergeSlot(EReference reference, Versions versions) {
        var base = first(versions.base() == null ? List.of() : versions.base().children(reference));
        var mine = first(versions.mine().children(reference));
        var theirs = first(versions.theirs().children(reference));
        if (mine != null && theirs != null && mine.id().equals(theirs.id())) {
            return List.of(merge(base != null && base.id().equals(mine.id()) ? base : null, mine, theirs));
        }
        ElementImage chosen;
        if (Objects.equals(theirs, base)) {
            chosen = mine;
        } else if (Objects.equals(mine, base)) {
            chosen = theirs;
        } else if (mine == null && theirs == null) {
            chosen = null;
        } else {
            chosen = clash(versions.clash(root, Kind.VALUE, reference)) == Side.MINE ? mine : theirs;
        }
        return chosen == null ? List.of() : List.of(chosen);
    }

    private Side clash(Clash clash) {
        clashes.add(clash);
        return choices.of(clash.key()).orElse(Side.THEIRS);
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static ElementImage first(List<ElementImage> images) {
        return images.isEmpty() ? null : images.getFirst();
    }

    private static Map<String, ElementImage> byId(List<ElementImage> images) {
        var map = new LinkedHashMap<String, ElementImage>();
        images.forEach(image -> map.put(image.id(), image));
        return map;
    }

    /** The versions of an element that are merged; base is null if both added it. */
    private record Versions(ElementImage base, ElementImage mine, ElementImage theirs) {

        Object base(EStructuralFeature feature) {
            if (base != null) {
                return base.values().get(feature);
            }
            return feature.isUnsettable() ? Unset.UNSET : feature.isMany() ? List.of() : feature.getDefaultValue();
        }

        Clash clash(String root, Kind kind, EStructuralFeature feature) {
            return new Clash(new ConflictKey(root, mine.id(), feature.getName()), kind, mine, feature,
                    base(feature), mine.values().get(feature), theirs.values().get(feature));
        }
    }
}
