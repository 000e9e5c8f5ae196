package org.pleiad.jndi;

import javax.naming.Binding;
import javax.naming.CompositeName;
import javax.naming.Context;
import javax.naming.InvalidNameException;
import javax.naming.Name;
import javax.naming.NameClassPair;
import javax.naming.NameParser;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;

/** The half of {@link Context} that takes texts, on top of the half that takes names. */
abstract class NameContext implements Context {

    /** The name that a text stands for, by JNDI's rule: a composite name. */
    Name name(String text) throws InvalidNameException {
        return new CompositeName(text);
    }

    @Override
    public Object lookup(String name) throws NamingException {
        return lookup(name(name));
    }

    @Override
    public void bind(String name, Object object) throws NamingException {
        bind(name(name), object);
    }

    @Override
    public void rebind(String name, Object object) throws NamingException {
        rebind(name(name), object);
    }

    @Override
    public void unbind(String name) throws NamingException {
        unbind(name(name));
    }

    @Override
    public void rename(String oldName, String newName) throws NamingException {
        rename(name(oldName), name(newName));
    }

    @Override
    public NamingEnumeration<NameClassPair> list(String name) throws NamingException {
        return list(name(name));
    }

    @Override
    public NamingEnumeration<Binding> listBindings(String name) throws NamingException {
        return listBindings(name(name));
    }

    @Override
    public void destroySubcontext(String name) throws NamingException {
        destroySubcontext(name(name));
    }

    @Override
    public Context createSubcontext(String name) throws NamingException {
        return createSubcontext(name(name));
    }

    /** The same as {@code lookup}: CosNaming has no links. */
    @Override
    public Object lookupLink(Name name) throws NamingException {
        return lookup(name);
    }

    @Override
    public Object lookupLink(String name) throws NamingException {
        return lookup(name(name));
    }

    @Override
    public NameParser getNameParser(Name name) throws NamingException {
        return CosNameParser.INSTANCE;
    }

    @Override
    public NameParser getNameParser(String name) throws NamingException {
        return CosNameParser.INSTANCE;
    }

    @Override
    public Name composeName(Name name, Name prefix) throws NamingException {
        Name whole = (Name) prefix.clone();
        return whole.addAll(name);
    }

    @Override
    public String composeName(String name, String prefix) throws NamingException {
        return composeName(new CompositeName(name), new CompositeName(prefix)).toString();
    }
}
