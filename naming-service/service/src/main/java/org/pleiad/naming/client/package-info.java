/**
 * Working with any vendor's naming service: walking through its names, taking them to another one, watching them change.
 * On any ORB; bounded against services that lie.
 *
 * <p>Start reading at {@link org.pleiad.naming.client.TreeWalk}.
 *
 * <pre>{@code
 * new TreeWalk(orb, TreeWalk.Options.DEFAULT).walk(root, found -> System.out.println(found.name()));
 * }</pre>
 */
package org.pleiad.naming.client;
