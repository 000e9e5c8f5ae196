package org.pleiad.naming;

import org.omg.CosNaming.BindingType;

/**
 * What a name stands for.
 *
 * @param reference the object or context
 * @param type whether resolution of a longer name may go on through it
 * @param here the context's servant if it is one of this server's, so that a walk needs no call; otherwise {@code null}
 */
record BoundObject(org.omg.CORBA.Object reference, BindingType type, ContextServant here) {

    boolean isContext() {
        return type == BindingType.ncontext;
    }
}
