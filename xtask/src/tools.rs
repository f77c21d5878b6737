//! The programs that xtask calls: where they are, how they are run, how they get onto the machine.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use citong_scratch::Cluster;
use serde_json::Value;

use crate::Result;

/// The workspace's root.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// A command that runs in the root and reads nothing from the terminal.
pub(crate) fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root()).stdin(Stdio::null());
    command
}

/// The cargo that runs us.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut cargo = command(&env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    // Set by `cargo run` for xtask's own package; it would make build scripts look changed.
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(|n| n.starts_with("CARGO_PKG_") || n.starts_with("CARGO_MANIFEST_")) {
            cargo.env_remove(name);
        }
    }
    cargo.args(arguments);
    cargo
}

/// An npm script's project.
pub(crate) fn npm(directory: &str, arguments: &[&str]) -> Command {
    let mut npm = command("npm");
    npm.current_dir(root().join(directory)).args(arguments);
    npm
}

/// Runs a command, its output on the terminal.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().map_err(|error| format!("{}: {error}", describe(command)))?;
    if status.success() { Ok(()) } else { Err(format!("{} failed ({status})", describe(command))) }
}

/// Runs a command and returns what it prints.
pub(crate) fn read(command: &mut Command) -> Result<Vec<u8>> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("{}: {error}", describe(command)))?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(format!("{} failed ({})", describe(command), output.status))
    }
}

/// The command as one would type it.
pub(crate) fn describe(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let mut text = program.file_name().unwrap_or_default().to_string_lossy().into_owned();
    for argument in command.get_args() {
        text.push(' ');
        text.push_str(&argument.to_string_lossy());
    }
    text
}

/// Where cargo puts what it builds; `CARGO_TARGET_DIR` and cargo's own configuration may say.
pub(crate) fn target_directory() -> Result<PathBuf> {
    let metadata = metadata()?;
    let path = metadata["target_directory"].as_str().ok_or("cargo metadata names no target directory")?;
    Ok(PathBuf::from(path))
}

/// Whether the workspace has a package of this name.
pub(crate) fn has_package(name: &str) -> Result<bool> {
    Ok(metadata()?["packages"].as_array().is_some_and(|all| all.iter().any(|p| p["name"] == name)))
}

fn metadata() -> Result<Value> {
    let json = read(&mut cargo(&["metadata", "--no-deps", "--format-version=1"]))?;
    serde_json::from_slice(&json).map_err(|error| format!("cargo metadata: {error}"))
}

/// The server, after a build.
pub(crate) fn server(profile: &str) -> Result<PathBuf> {
    Ok(target_directory()?.join(profile).join("citong"))
}

/// Whether the program answers at all.
pub(crate) fn exists(program: &str, argument: &str) -> bool {
    let silent = Command::new(program)
        .arg(argument)
        .current_dir(root())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    silent.is_ok_and(|status| status.success())
}

/// Node.js with npm; see [`install`].
pub(crate) fn need_npm() -> Result<()> {
    if exists("npm", "--version") { Ok(()) } else { install("npm", &["nodejs", "npm"]) }
}

/// Python with its virtual environments; see [`install`].
pub(crate) fn need_python() -> Result<()> {
    // `venv` alone is there without what it installs.
    if exists("python3", "--version") && has_ensurepip() {
        return Ok(());
    }
    install("Python with venv", &["python3", "python3-venv"])
}

/// A Python with what `requirements.txt` of a folder names, kept at `home` below the root; made again when that file is newer.
pub(crate) fn python(folder: &str, home: &str) -> Result<PathBuf> {
    let requirements = root().join(folder).join("requirements.txt");
    let home = root().join(home);
    let (python, stamp) = (home.join("bin/python"), home.join("installed"));
    let modified = |path: &PathBuf| fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
    if modified(&stamp).is_some_and(|done| modified(&requirements).is_some_and(|wanted| wanted <= done)) {
        return Ok(python);
    }
    need_python()?;
    run(command("python3").args(["-m", "venv", "--clear"]).arg(&home))?;
    let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"];
    run(command(&python.to_string_lossy()).args(install).arg(&requirements))?;
    fs::write(&stamp, "").map_err(|error| error.to_string())?;
    Ok(python)
}

/// Removes a folder, if it is there.
pub(crate) fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.to_string()),
        _ => Ok(()),
    }
}

fn has_ensurepip() -> bool {
    let silent = Command::new("python3")
        .args(["-c", "import ensurepip, venv"])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    silent.is_ok_and(|status| status.success())
}

/// PostgreSQL's server; see [`install`].
pub(crate) fn need_postgres() -> Result<()> {
    if Cluster::is_installed() { Ok(()) } else { install("PostgreSQL", &["postgresql"]) }
}

/// Installs packages if this is Debian and we are root; otherwise says what to do.
fn install(what: &str, packages: &[&str]) -> Result<()> {
    let packages_text = packages.join(" ");
    let root = read(Command::new("id").arg("-u")).is_ok_and(|id| id.trim_ascii() == b"0");
    if !root || !exists("apt-get", "--version") {
        return Err(format!("{what} is missing; on Debian or Ubuntu: sudo apt-get install {packages_text}"));
    }
    println!("{what} is missing: apt-get install {packages_text}");
    let apt = |arguments: &[&str]| {
        run(command("apt-get")
            .env("DEBIAN_FRONTEND", "noninteractive")
            .args(["-qq", "-o=Dpkg::Use-Pty=0"])
            .args(arguments))
    };
    apt(&["update"])?;
    apt(&[&["install", "--yes", "--no-install-recommends"], packages].concat())
}

/// Whether an npm project (a directory of the root) has a script.
pub(crate) fn has_script(directory: &str, script: &str) -> bool {
    fs::read(root().join(directory).join("package.json"))
        .ok()
        .and_then(|json| serde_json::from_slice::<Value>(&json).ok())
        .is_some_and(|package| package["scripts"][script].is_string())
}

/// `npm ci` unless what is installed is as new as the lock file.
pub(crate) fn npm_install(directory: &str, options: &[&str]) -> Result<()> {
    need_npm()?;
    let modified = |path: &str| {
        fs::metadata(root().join(directory).join(path)).and_then(|metadata| metadata.modified()).ok()
    };
    let (lock, installed) = (modified("package-lock.json"), modified("node_modules/.package-lock.json"));
    if lock.is_some() && lock <= installed {
        return Ok(());
    }
    run(npm(directory, &["ci", "--no-audit", "--no-fund"]).args(options))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_described_as_typed() {
        let mut command = Command::new("/usr/bin/npm");
        command.args(["run", "check"]);
        assert_eq!(describe(&command), "npm run check");
    }

    #[test]
    fn the_workspace_knows_its_packages() {
        assert!(has_package("citong-server").unwrap());
        assert!(!has_package("citong-nowhere").unwrap());
    }
}
