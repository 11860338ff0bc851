/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.navigator;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.cadre.model.Element;

/**
 * A line of the navigator. Two nodes with the same key are the same place, so that what is expanded stays expanded
 * when the tree is made anew.
 *
 * @param key names the place
 * @param label what it says
 * @param count how many things are below; negative for no number
 * @param icon name of its icon
 * @param element the element it stands for
 * @param open what opening it does
 * @param children what is below, asked for when it is first expanded
 */
record Node(String key, String label, int count, String icon, Optional<Element> element, Runnable open,
        Supplier<List<Node>> children) {

    private static final Supplier<List<Node>> NONE = List::of;

    static Node leaf(String key, String label, int count, String icon, Runnable open) {
        return new Node(key, label, count, icon, Optional.empty(), open, NONE);
    }

    Node of(Element stoodFor) {
        return new Node(key, label, count, icon, Optional.of(stoodFor), open, children);
    }

    Node with(Supplier<List<Node>> below) {
        return new Node(key, label, count, icon, element, open, below);
    }

    boolean hasChildren() {
        return children != NONE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Node node && key.equals(node.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key);
    }
}
