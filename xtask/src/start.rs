//! `cargo xtask start`: builds everything and serves it on this machine.

use crate::package;
use crate::project;
use crate::tools::{node, say};
use std::process::Command;
use xshell::Shell;

/// Never comes back while the server runs.
pub(crate) fn start(shell: &Shell, port: u16) -> anyhow::Result<()> {
    package::package(shell, None)?;
    say("Starting the server");
    let mut server = Command::from(
        node::script(shell, "tools/serve.mjs").arg(project::page()).arg(port.to_string()),
    );
    serve(&mut server)
}

/// Becomes the server, so that whatever stops this command stops the server.
#[cfg(unix)]
fn serve(server: &mut Command) -> anyhow::Result<()> {
    use std::os::unix::process::CommandExt;
    Err(server.exec().into())
}

#[cfg(not(unix))]
fn serve(server: &mut Command) -> anyhow::Result<()> {
    server.status()?;
    Ok(())
}
