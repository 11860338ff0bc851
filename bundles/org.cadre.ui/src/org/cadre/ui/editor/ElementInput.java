/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.editor;

import java.util.Objects;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.model.Element;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * Names a root of a database by its class and id, so that an editor finds it again in another session, also
 * after a restart.
 */
public final class ElementInput implements PageInput, IPersistableElement {

    private final String type;
    private final String uuid;
    private final String name;

    /** Names an element of the present session. */
    public ElementInput(Element element, String name) {
        this(element.eClass().getName(), element.getUuid(), name);
    }

    ElementInput(String type, String uuid, String name) {
        this.type = Objects.requireNonNull(type);
        this.uuid = Objects.requireNonNull(uuid);
        this.name = name;
    }

    /** The id of the element. */
    public String uuid() {
        return uuid;
    }

    /** The element in that session; empty if it is not there. */
    public Optional<? extends Element> find(EditSession session) throws CadreException {
        return ElementTypes.find(type, uuid, session.work());
    }

    @Override
    public boolean exists() {
        return true;
    }

    /** What the element is called, to be shown; absent for an input that was restored. */
    public String label() {
        return name == null ? type : name;
    }

    /** The class: the platform keeps this name on disk, where no person's name belongs. */
    @Override
    public String getName() {
        return type;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return ElementInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(ElementInputFactory.TYPE, type);
        memento.putString(ElementInputFactory.UUID, uuid);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ElementInput input && type.equals(input.type) && uuid.equals(input.uuid);
    }

    @Override
    public int hashCode() {
        return uuid.hashCode();
    }
}
